/** Keeps one of equal lists: of a hundred thousand members, many speak the same languages and are in the same trades. */
export function pool(): <T>(value: T) => T {
  const known = new Map<string, readonly unknown[]>();
  const list = (value: readonly unknown[]): readonly unknown[] => {
    if (!value.every((item) => typeof item === 'string')) return value;
    const key = value.join('\0');
    const there = known.get(key);
    if (there) return there;
    if (known.size < MOST) known.set(key, value);
    return value;
  };
  return (value) => (Array.isArray(value) ? (list(value) as typeof value) : value);
}

/** So many are remembered; where there are more, they are hardly ever the same. */
const MOST = 20_000;
