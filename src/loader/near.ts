/**
 * What is near the viewport comes first, the rest when the page has loaded.
 *
 * @param prepare for a node that is near, before it is loaded
 * @param load for each node; later for one that is not near
 */
export function nearFirst(prepare: (node: HTMLElement) => void, load: (node: HTMLElement) => void): (node: HTMLElement) => void {
  const come = (node: HTMLElement) => {
    prepare(node);
    load(node);
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          come(target as HTMLElement);
        }
    },
    { rootMargin: '100%' },
  );
  return (node) => {
    // Asking for the place now spares the wait for the first frame, which may wait for the page's styles.
    const { top, bottom, width } = node.getBoundingClientRect();
    if (width && top < 2 * innerHeight && bottom > -innerHeight) return come(node);
    near.observe(node);
    const rest = () => setTimeout(() => load(node));
    if (document.readyState === 'complete') rest();
    else addEventListener('load', rest, { once: true });
  };
}
