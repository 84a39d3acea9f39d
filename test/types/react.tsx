/** @jsxImportSource react */
import { useRef } from 'react';
import 'bob-widgets/react';
import type { BobDirectory } from 'bob-widgets';

export function Page() {
  const directory = useRef<BobDirectory>(null);
  return (
    <>
      <bob-card src="/book.json" view="compact" className="wide" data={{ kind: 'book' }} onbob-load={({ target }) => target} />
      <bob-directory ref={directory} page-size={12} onbob-search={({ query }) => query.trim()} key="members">
        <a href="/members">Members</a>
      </bob-directory>
      {/* @ts-expect-error no such view */}
      <bob-card view="huge" />
      {/* @ts-expect-error no such attribute */}
      <bob-card sourceOfAll="/book.json" />
      {/* @ts-expect-error an event of another element has other fields */}
      <bob-card onbob-load={({ query }) => query} />
    </>
  );
}
