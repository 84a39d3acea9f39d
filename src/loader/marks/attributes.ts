/** What every element takes from its mark, as `data-*`. */
export const common = ['src', 'theme', 'debug', 'lang'];

/** What else an element takes from it: its attributes, by its name. Of everything else that a mark says, nothing gets to the element. */
export const attributes: Readonly<Record<string, readonly string[]>> = {
  card: ['view', 'sections', 'audience', 'json-ld'],
  directory: ['view', 'page-size', 'sync-url', 'tiles', 'tiles-by', 'json-ld'],
  'loyalty-badge': ['member', 'credential', 'view'],
  'loyalty-programme': ['site', 'json-ld'],
  'loyalty-card': [],
  'loyalty-desk': ['member'],
  checklist: ['pack', 'staff', 'view'],
  // prettier-ignore
  password: ['name', 'form', 'required', 'disabled', 'label', 'autocomplete', 'policy', 'previous', 'book', 'cluster', 'breach-check', 'languages'],
};
