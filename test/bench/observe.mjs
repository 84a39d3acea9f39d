/**
 * What runs in the measured page. `observe` is sent there as text: it must stand alone.
 *
 * A contestant's content counts as painted in the first frame at whose start it is in the (shadow) DOM and has a size; the time is
 * taken in the first task after that frame was drawn, so style, layout and paint of it are in the figure.
 */

/** @typedef {() => boolean} Probe Runs in the page: is it there, with a size? */

/**
 * @param {Record<string, Probe>} probes By the name of the moment.
 */
function observe(probes) {
  const result = { moments: {}, shift: 0, shifts: [], scriptBytes: {} };
  globalThis.bench = result;
  const name = (node) => (node?.localName ? `${node.localName}${node.id && `#${node.id}`}` : (node?.nodeName ?? 'shadow content'));
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources, hadRecentInput } of list.getEntries()) {
      if (hadRecentInput) continue;
      result.shift += value;
      result.shifts.push({ value, at: startTime, what: sources.map(({ node }) => name(node)) });
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const scriptBytes = (until) => {
    const scripts = performance.getEntriesByType('resource').filter((entry) => new URL(entry.name).pathname.endsWith('.js'));
    const arrived = scripts.filter(({ responseEnd }) => responseEnd && responseEnd <= until);
    // A file that was preloaded is told once more when it runs, with no bytes or the same.
    const files = new Map(arrived.map((entry) => [entry.name, entry]));
    return [...files.values()].reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  };

  const waiting = new Map(Object.entries(probes));
  const frame = () => {
    const now = performance.now();
    for (const [moment, probe] of waiting) {
      if (!probe()) continue;
      waiting.delete(moment);
      result.scriptBytes[moment] = scriptBytes(now);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (result.moments[moment] = performance.now());
      port2.postMessage(0);
    }
    if (waiting.size) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** The text of a script that observes these probes from the start of a page. */
export const observing = (probes) => {
  const list = Object.entries(probes).map(([moment, probe]) => `${JSON.stringify(moment)}: ${probe}`);
  return `if (window === top) (${observe})({${list.join(',\n')}});`;
};
