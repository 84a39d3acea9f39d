import { formatDate, formatTime } from '../../../kit/intl/date.js';

/** Day and time, as people write them: `26 November 2026, 14:05`. */
export function moment(code: string, at: number): string {
  const date = new Date(at);
  const time = [date.getHours(), date.getMinutes()].map((number) => String(number).padStart(2, '0')).join(':');
  return `${formatDate(code, date)}, ${formatTime(code, time)}`;
}
