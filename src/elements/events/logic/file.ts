/** Whether an address looks like that of a calendar file or a table. */
export const isFile = (src: string | null | undefined): boolean => /\.(ics|[ct]sv)\b/i.test(src ?? '');
