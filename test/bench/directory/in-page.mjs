/** What runs in the measured page. Both are sent there as text: they must stand alone. */

/**
 * Asks for one member as soon as the first rows are painted, and takes the times of both: `rows` and `searchable`, the first correct answer: every member
 * that has the query in its name stands there, and less than a page of rows. What is typed before there is an index counts from when it is answered. Goes into the page before anything else.
 *
 * @param {{ host?: string, row: string, field: string, query: string, right: number }} contestant `right`: how many members have the query in their names.
 */
export function arrive({ host, row, field, query, right }) {
  const bench = (globalThis.bench = { moments: {} });
  bench.root = () => (host ? document.querySelector(host)?.shadowRoot : document);
  bench.rows = () => [...(bench.root()?.querySelectorAll(row) ?? [])].filter(({ offsetHeight }) => offsetHeight);
  bench.type = (text) => {
    const input = bench.root().querySelector(field);
    input.value = text;
    for (const type of ['input', 'keyup']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  };
  const afterPaint = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(0);
  };
  const frame = () => {
    const { moments } = bench;
    const rows = bench.rows();
    if (!moments.rows && rows.length > 1) {
      bench.page = rows.length;
      afterPaint(() => {
        moments.rows = performance.now();
        bench.type(query);
      });
    }
    const seen = rows.filter(({ textContent }) => textContent.includes(query)).length;
    const answered = rows.length < bench.page && seen >= right;
    if (moments.rows && answered) return afterPaint(() => (moments.searchable = performance.now()));
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/**
 * Types queries key by key. Of each key: `work`, the milliseconds to the last change in the document that it made, and `paint`, to the second frame
 * after that. A key is over when nothing has changed for `quiet` milliseconds.
 *
 * @param {{ queries: string[], quiet: number }} typed
 * @returns {Promise<{ work: number[], paint: number[] }>}
 */
export async function typeKeys({ queries, quiet }) {
  const { bench } = globalThis;
  const result = { work: [], paint: [] };
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const key = async (text) => {
    await nextFrame();
    const start = performance.now();
    let last = start;
    const watch = new MutationObserver(() => (last = performance.now()));
    watch.observe(bench.root(), { subtree: true, childList: true, characterData: true, attributes: true });
    bench.type(text);
    last = Math.max(last, performance.now());
    let [paint, frames, seen] = [0, 0, last];
    while (performance.now() - last < quiet || !paint) {
      await nextFrame();
      if (seen !== last) [seen, frames, paint] = [last, 0, 0];
      if (++frames === 2) paint = performance.now();
    }
    watch.disconnect();
    return { work: last - start, paint: paint - start };
  };
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const { work, paint } = await key(query.slice(0, length));
      result.work.push(work);
      result.paint.push(paint);
    }
    await key('');
  }
  return result;
}
