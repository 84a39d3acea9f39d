/** What to do when something is lost. */
import { html } from 'lit';
import { msg } from '../../../../schema/messages.js';
import type { Section } from './section.js';

export function helpView(): Section {
  const answers = [
    [
      msg('I have lost the passphrase or the key file', { id: 'organise.h-key' }),
      msg(
        'Nobody can find them again. Create a new key, and put it in the place of the old one. Then upload the files. Stamps and cards of customers stay valid. Firms that pasted their membership into a page need the new one.',
        { id: 'organise.h-key-do' },
      ),
    ],
    [
      msg('Somebody else has my key file or my passphrase', { id: 'organise.h-leak' }),
      msg(
        'With both they can sign memberships in your name. Create a new key today, put it in the place of the old one and upload the files. What the old key signed is then no longer valid.',
        { id: 'organise.h-leak-do' },
      ),
    ],
    [
      msg('A phone or tablet of a counter was stolen', { id: 'organise.h-stolen' }),
      msg(
        'Under Counters, choose Lost or stolen. No stamp of that key is valid any more, so customers lose those stamps. The firm creates a new key on another device.',
        { id: 'organise.h-stolen-do' },
      ),
    ],
    [
      msg('A phone or tablet of a counter is broken, or its browser has lost the key', { id: 'organise.h-broken' }),
      msg(
        'Keep the old key, so that its stamps stay valid. The firm creates a new key, and you add it as one that replaces the old one. Records that were not saved are lost.',
        { id: 'organise.h-broken-do' },
      ),
    ],
    [
      msg('A customer has a new phone', { id: 'organise.h-customer' }),
      msg(
        'They save the card as a file on the old phone and load it on the new one. Without that file the stamps are lost: no one else has them.',
        { id: 'organise.h-customer-do' },
      ),
    ],
    [
      msg('A firm leaves the programme', { id: 'organise.h-leaves' }),
      msg(
        'Under Memberships, cancel it and upload the list. Leave the firm in the programme and set the day until which it takes part, so that its stamps stay valid.',
        { id: 'organise.h-leaves-do' },
      ),
    ],
  ] as const;
  return {
    id: 'help',
    title: msg('When something is lost', { id: 'organise.help' }),
    body: html`<dl>
      ${answers.map(
        ([question, answer]) =>
          html`<div>
            <dt>${question}</dt>
            <dd>${answer}</dd>
          </div>`,
      )}
    </dl>`,
  };
}
