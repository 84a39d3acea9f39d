/** @jsxImportSource solid-js */
import 'bob-widgets/solid';
import type { BobCard } from 'bob-widgets';

export function Page() {
  let card: BobCard | undefined;
  return (
    <>
      <bob-card ref={card} src="/book.json" class="wide" prop:data={{ kind: 'book' }} on:bob-load={({ target }) => target} />
      <bob-directory page-size="12" on:bob-search={({ query }) => query.trim()}>
        <a href="/members">Members</a>
      </bob-directory>
      {/* @ts-expect-error no such view */}
      <bob-card view="huge" />
      {/* @ts-expect-error no such attribute */}
      <bob-card sourceOfAll="/book.json" />
      {/* @ts-expect-error an event of another element has other fields */}
      <bob-card on:bob-load={({ query }) => query} />
    </>
  );
}
