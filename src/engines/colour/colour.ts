/** Colours and their contrast (WCAG 2), so that an owner's accent can be used where it can be read. In the first view: tiny. */

/** Red, green, blue from 0 to 255, and alpha from 0 to 1 (1 where left out). */
export type Rgb = readonly [red: number, green: number, blue: number, alpha?: number];

/**
 * Reads `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()` and `color(srgb ...)`: what owners write and what
 * `getComputedStyle` answers. Undefined for anything else.
 */
export const parseColour = (css?: string): Rgb | undefined => {
  const [, hex, fn, rest] =
    /^\s*(?:#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(rgba?\(|color\(srgb )([\d.e,/\s+-]+)\))\s*$/i.exec(css ?? '') ?? [];
  const parts = hex
    ? (hex[5] ? hex : hex.replace(/./g, '$&$&')).match(/../g)!.map((pair, at) => parseInt(pair, 16) / (at > 2 ? 255 : 1))
    : (rest?.match(/[^\s,/]+/g) ?? []).map((part, at) => +part * (at < 3 && fn!.length > 6 ? 255 : 1));
  const [red, green, blue, alpha = 1] = parts.map((part, at) => Math.min(Math.max(part, 0), at > 2 ? 1 : 255));
  return red! + green! + blue! + alpha >= 0 ? [red!, green!, blue!, alpha] : undefined;
};

const luminance = (colour: Rgb): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
    const part = colour[at as 0] / 255;
    return sum + weight * (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92);
  }, 0);

/** The WCAG contrast of two colours, from 1 to 21. Alpha is not looked at. */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [dark, light] = [luminance(one) + 0.05, luminance(other) + 0.05].sort((a, b) => a - b);
  return light! / dark!;
};

/** Black or white, for text on `colour`: white where it can be read, as brands do; one of the two always can. */
export const textOn = (colour: Rgb): '#fff' | '#000' => (luminance(colour) < 0.1833 ? '#fff' : '#000');

/**
 * The colour nearest to `accent` that has `ratio` of contrast on `ground`: its hue is kept, its lightness moved.
 * Where no shade of it will do, the better of black and white.
 */
export const readable = (accent: Rgb, ground: Rgb, ratio = 4.5): Rgb => {
  for (let step = 0; step < 100; step++) {
    for (const end of [0, 255]) {
      const shade = accent.slice(0, 3).map((part) => Math.round(part! + ((end - part!) * step) / 100)) as never;
      if (contrast(shade, ground) >= ratio) return shade;
    }
  }
  return luminance(ground) < 0.1791 ? [255, 255, 255] : [0, 0, 0];
};
