/** Answers for addresses that only the stories know, so that a state needs no server: everything else goes the usual way. */
type Answer = (cache: RequestCache | undefined) => Promise<Response>;

const answers = new Map<string, Answer>();
const real = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
  return answers.get(pathname)?.(init?.cache) ?? real(input, init);
};

/** The address that gets this answer. */
export function answering(name: string, answer: Answer): string {
  answers.set(`/stories-answer/${name}`, answer);
  return `/stories-answer/${name}`;
}

/** An answer that never comes. */
export const never: Answer = () => new Promise(() => undefined);

/** A server that says no. */
export const status =
  (code: number): Answer =>
  () =>
    Promise.resolve(new Response('', { status: code }));

/** A text in place of a document. */
export const text =
  (body: string): Answer =>
  () =>
    Promise.resolve(new Response(body));

/** No network; only the browser's own cache has a copy of that day. */
export const saved =
  (document: object, date: string): Answer =>
  (cache) =>
    cache === 'force-cache'
      ? Promise.resolve(new Response(JSON.stringify(document), { headers: { Date: new Date(date).toUTCString() } }))
      : Promise.reject(new TypeError('Failed to fetch'));
