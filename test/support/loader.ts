/** Whole pages that load the built files, for the tests of the script tag: `test/e2e/middleware.mjs` serves them. */
export const BOOK = `${location.origin}/test/e2e/fixtures/book.json`;
export const tag = (key: string, rules = 'none', file = 'bob.js') =>
  `<script type="module" src="${location.origin}/__loader/${key}/${rules}/${file}"></script>`;

/** Names of the files that were asked for, without their hashes. */
export const asked = async (key: string) =>
  Object.keys((await (await fetch(`/__loader/${key}`)).json()) as object).map((file) => file.replace(/-[\w]{8}\.js$/, '.js'));

export const askedFor = async (key: string, file: string) => {
  for (let tries = 0; !(await asked(key)).includes(file); tries++) {
    if (tries > 100) throw new Error(`${file} was never asked for`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** A key of its own for each page: test files run side by side. */
export const fresh = () => `loader-${crypto.randomUUID()}`;
export const shown = (element: Element | null | undefined) => element?.shadowRoot?.querySelector('[part~="card"]');
