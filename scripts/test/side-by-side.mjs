/** Runs steps side by side, in their order, each once those that it needs have ended. */

/**
 * @template {{ id: string, needs?: readonly string[] }} Step
 * @param {readonly Step[]} steps What a step needs stands before it; what is not in the list is taken as there.
 * @param {number} most How many run at a time.
 * @param {(step: Step) => Promise<unknown>} run
 */
export async function sideBySide(steps, most, run) {
  const waiting = [...steps];
  /** By id: ends with its step. */
  const running = new Map();
  const isOpen = (id) => running.has(id) || waiting.some((step) => step.id === id);
  while (waiting.length || running.size) {
    const at = running.size < most ? waiting.findIndex(({ needs = [] }) => !needs.some(isOpen)) : -1;
    if (at < 0) {
      if (!running.size) throw new Error(`these steps wait for each other: ${waiting.map(({ id }) => id).join(', ')}`);
      await Promise.race(running.values());
      continue;
    }
    const [step] = waiting.splice(at, 1);
    running.set(step.id, run(step).finally(() => running.delete(step.id))); // prettier-ignore
  }
}
