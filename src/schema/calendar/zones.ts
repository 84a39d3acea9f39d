/** Which time zones this engine knows. They differ in that. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** What shows the clocks of a zone; undefined where there is no such zone here. */
export function zoneFormat(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    let format: Intl.DateTimeFormat | undefined;
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      // no such zone here
    }
    formats.set(zone, format);
  }
  return formats.get(zone);
}

/** Whether this engine knows the zone. */
export const isZone = (zone: string): boolean => zone === 'UTC' || !!zoneFormat(zone);
