/** The clock of a place, for books that do not say `timeZone`. */

/** Countries where all that do business share one clock: the code, then the zone. */
const ZONES =
  'ISAtlantic/Reykjavik FOAtlantic/Faroe GLAmerica/Nuuk NOEurope/Oslo SJEurope/Oslo DKEurope/Copenhagen SEEurope/Stockholm FIEurope/Helsinki ' +
  'AXEurope/Helsinki EEEurope/Tallinn LVEurope/Riga LTEurope/Vilnius PLEurope/Warsaw DEEurope/Berlin GBEurope/London IEEurope/Dublin';

interface Placed {
  timeZone?: string;
  location?: { country?: string; city?: string };
}

/**
 * The IANA zone of a book: its own, else that of its country, else none.
 * Greenland's towns keep one clock since 2023-24 (Ittoqqortoormiit as well); only the base at Pituffik has another.
 */
export const zoneOf = ({ timeZone, location }: Placed): string | undefined => {
  const country = location?.country?.toUpperCase();
  if (timeZone || country?.length !== 2) return timeZone || undefined;
  if (/pituffik/i.test(location?.city ?? '')) return 'America/Thule';
  return ZONES.split(' ')
    .find((zone) => zone.startsWith(country))
    ?.slice(2);
};
