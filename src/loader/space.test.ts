import { expect } from '../../test/support/index.js';
import { elements } from './generated/elements.js';
import { spaceRules } from './space.js';

describe('the space of what is not there yet', () => {
  const rulesOf = {
    loader: () => Promise.resolve(spaceRules(elements).join('')),
    guide: async () => {
      const guide = await (await fetch('/stories/docs/paste-it-in.md')).text();
      // without the last rule, which is for pages where scripts are off, as they are in frames without any
      return /```css\n([^]*?)@media \(scripting: none\)/.exec(guide)![1]!;
    },
  };
  for (const [whose, rules] of Object.entries(rulesOf))
    it(`is kept by the ${whose} for a tag, a marked link and a box, in each view, until the element is there; and not for what is hidden`, async () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const page = frame.contentDocument!;
      page.body.innerHTML = `<style>${await rules()}</style><main></main>`;
      const height = (html: string): number => {
        const main = page.querySelector('main')!;
        main.innerHTML = html;
        return (main.firstElementChild as HTMLElement).getBoundingClientRect().height;
      };
      for (const [name, { space }] of Object.entries(elements))
        for (const [view, kept] of Object.entries(space)) {
          const least = kept === 'page' ? 640 : parseFloat(kept) * 16;
          const forms = [
            `<bob-${name} view="${view}">x</bob-${name}>`,
            `<a data-bob="${name}" data-view="${view}" href="/">x</a>`,
            `<div class="bob-${name} alignwide" data-view="${view}"><a href="/">x</a></div>`,
          ];
          for (const form of forms) {
            expect(height(form), form).to.equal(least);
            expect(height(form.replace(' ', ' hidden ')), 'hidden').to.equal(0);
            expect(height(form.replace(' ', ' data-bob-lost ')), 'its code could not be had').to.be.below(30);
          }
          expect(height(`${forms[1]!}<i data-marked="loading"></i>`), 'link with its element').to.be.below(30);
          expect(height(forms[2]!.replace('</div>', '<i data-marked="loading"></i></div>')), 'box with its element').to.be.below(30);
        }
      frame.remove();
    });
});
