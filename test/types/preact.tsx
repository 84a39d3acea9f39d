/** @jsxImportSource preact */
import 'bob-widgets/jsx';

export const page = (
  <bob-directory page-size="12" onbob-search={({ query }) => query.trim()} class="wide">
    <bob-card src="/book.json" view="compact" />
    {/* @ts-expect-error no such view */}
    <bob-card view="huge" />
  </bob-directory>
);
