/** More places than these nobody looks through. */
export const MOST_PLACES = 40;
/** Places of a card whose programme names no reward. */
const DEFAULT_PLACES = 10;

/** How many places to draw for so many stamps: up to the next reward, in full rows as long as that is little. */
export function placesFor(balance: number, costs: readonly number[]): number {
  const goal = costs.filter((cost) => cost > balance).sort((one, other) => one - other)[0] ?? Math.max(balance, ...costs, DEFAULT_PLACES);
  return Math.min(MOST_PLACES, Math.max(goal, balance));
}
