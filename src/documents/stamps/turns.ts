/**
 * One thing after the other: gives a function that runs an act when all that it was given before are done, well or badly. So two links that open at
 * once are not both the first of the day.
 */
export function turns(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => {});
    return done;
  };
}
