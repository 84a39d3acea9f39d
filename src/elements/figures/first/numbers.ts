/** Numbers for the first view: the engine's own, without the tables of `kit/intl`, which come with the lazy half. Engines that know no Icelandic or Greenlandic write them as Danish does, but for the space before Danish per cent. */
export const format = (code: string): { number(value: number, options?: Intl.NumberFormatOptions): string } => ({
  number: (value, options) => {
    const text = value.toLocaleString(/^(is|kl)$/.test(code) ? [code, 'da'] : code, options);
    return code === 'is' ? text.replace('\xa0%', '%') : text;
  },
});
