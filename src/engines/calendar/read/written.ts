/** What programs and people write into calendar files in another way than the standard has it. */

const property = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)((?:;[^:\n]*)?):([^\n]*)$/gim;

/** Days without `VALUE=DATE`, days with signs between, hours without seconds: `DTSTART:20260512`, `DTSTART:2026-05-12T18:00`. */
export const withPlainDates = (text: string): string =>
  text.replace(property, (line: string, name: string, parameters: string, written: string) => {
    if (/^\d{8}T\d{6}Z?(?:,\d{8}T\d{6}Z?)*$/.test(written) && !/VALUE=DATE(?!-)/i.test(parameters)) return line;
    const value = written
      .trim()
      .replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1$2$3')
      .replace(
        /(\d{8})[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(?=Z|,|$)/gi,
        (_, day, hour, minute, second = '00') => `${day}T${hour}${minute}${second}`,
      );
    const isDay = /^\d{8}(?:,\d{8})*$/.test(value) || /VALUE=DATE(?:;|$)/i.test(parameters);
    const others = parameters.replace(/;(?:VALUE|TZID)=[^;]*/gi, '');
    return isDay ? `${name}${others};VALUE=DATE:${value.replace(/T\d{6}Z?/gi, '')}` : `${name}${parameters}:${value}`;
  });

/** Lines that are no property go on the one above: somebody broke a text by hand. */
export const linesMended = (block: string): string =>
  block.replace(/\n(?![A-Z][A-Z\d-]*[;:])(?=[^\s])/gi, '\n \\n').replace(/\n(?=\n)/g, '');
