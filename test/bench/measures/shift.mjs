/** What moves on the page while each view comes: with the documented space kept and without, with fallback content and without, and from a marked link. */
import { launch, visit } from '../browser.mjs';
import { BOOK, card, cardComplete, cardPainted, page, VIEWS } from '../contestants.mjs';

export const id = 'shift';

const FORMS = [
  { form: 'space kept, fallback inside', options: { reserved: true, fallback: true } },
  { form: 'space kept, empty', options: { reserved: true, fallback: false } },
  { form: 'no space kept, fallback inside', options: { reserved: false, fallback: true } },
  { form: 'no space kept, empty', options: { reserved: false, fallback: false } },
];

const marked = (view) => {
  const { head } = card({ view, reserved: false });
  return { head, body: `<a data-bob="card" data-view="${view}" href="${BOOK}">Mosabrekka Guesthouse</a>` };
};

/** @param {import('../run.mjs').Bench} bench */
export async function measure({ site, origins, runs, spare, forms = FORMS.length + 1 }) {
  const cases = VIEWS.flatMap((view) =>
    [...FORMS.map(({ form, options }) => ({ form, parts: card({ view, ...options }) })), { form: 'a marked link', parts: marked(view) }]
      .slice(0, forms)
      .map((one, index) => ({ ...one, view, name: `shift-${view}-${index}`, visits: [] })),
  );
  for (const { name, parts } of cases) site.write(name, page(parts));
  const probes = { painted: cardPainted, complete: cardComplete };
  for (let round = 0; round < Math.min(2, runs) && (!round || spare()); round += 1) {
    const browser = await launch(origins.spki);
    try {
      for (const { name, visits } of cases) visits.push(await visit(browser, { url: `${origins.slow}/${name}/`, probes }));
    } finally {
      await browser.close();
    }
  }
  return cases.map(({ view, form, visits }) => {
    const worst = visits.reduce((a, b) => (b.shift > a.shift ? b : a));
    return { view, form, shift: worst.shift, shifts: worst.shifts, visits: visits.length };
  });
}

export function tables(rows) {
  const forms = [...new Set(rows.map(({ form }) => form))];
  const shift = (view, form) => rows.find((row) => row.view === view && row.form === form)?.shift.toFixed(4).replace(/^0\.0000$/, '0') ?? ''; // prettier-ignore
  return [
    {
      title: `Cumulative layout shift of each view on Slow 4G, worst of ${Math.max(...rows.map(({ visits }) => visits))} visits`,
      head: ['view', ...forms],
      rows: VIEWS.map((view) => [view, ...forms.map((form) => shift(view, form))]),
    },
  ];
}
