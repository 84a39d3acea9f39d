/**
 * A time of day for the first view, where `formatTime` and the tables behind it are not worth their bytes: "17:00", in
 * Danish and Greenlandic "17.00".
 */
export const clock = (locale: string, time: string): string => (/^(da|kl)\b/i.test(locale) ? time.replace(':', '.') : time);
