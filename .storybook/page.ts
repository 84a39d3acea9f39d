/** A page of documentation from its parts (`?page`, see reference.ts): Markdown, and examples that are live above their code. */
import { Markdown, Source } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useRef } from 'react';
import './page.css';

const { matches: dark } = matchMedia('(prefers-color-scheme: dark)');

type Part = { markdown: string } | { example: string };

function Example({ code }: { code: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // scripts in it do not run: the loader of the source finds the elements and the marked links
    place.current!.innerHTML = code;
    void import('../src/bob.js');
  }, [code]);
  return createElement(
    'div',
    { className: 'example' },
    createElement('div', { className: 'live sb-unstyled', ref: place, lang: 'en', role: 'group', 'aria-label': 'Example', tabIndex: 0 }),
    createElement(Source, { code, language: 'html', dark }),
  );
}

export const Page = ({ parts }: { parts: readonly Part[] }) =>
  parts.map((part, index) =>
    'example' in part
      ? createElement(Example, { key: index, code: part.example })
      : createElement(Markdown, { key: index, children: part.markdown }),
  );
