/** The programme for search engines and wallets. */
import { html, type TemplateResult } from 'lit';
import type { Loyalty } from '../../../../formats/loyalty/loyalty.js';
import { memberProgram } from '../../../../engines/convert/json-ld/member-program.js';
import { applePass } from '../../../../engines/convert/wallet/apple-pass.js';
import { googleWallet } from '../../../../engines/convert/wallet/google-wallet.js';
import { isComplete, valueOf } from '../../../../kit/loyalty/forms.js';
import { saveFile } from '../../../../kit/output/download.js';
import { msg, str } from '../../../../schema/messages.js';
import { lineField } from './field.js';
import type { Organiser } from './organiser.js';
import type { Section } from './section.js';

/** Each with what its maker asks for. */
export function walletsView({ programme, session, address }: Organiser): Section {
  const languages = session.languages.all;
  const way = (
    name: string,
    fields: readonly (readonly [string, string])[],
    make: (programme: Loyalty, value: (field: string) => string) => object,
  ): TemplateResult =>
    html`<div class="way" data-way=${name}>
      ${fields.map(([name, label]) => lineField({ id: `way-${name}`, name, label, isRequired: true }))}
      <p class="row">
        <button
          type="button"
          class="button"
          @click=${({ currentTarget }: Event) => {
            const box = (currentTarget as Element).closest('.way')!;
            if (!programme || !isComplete(box)) return;
            const json = make(programme, (field) => valueOf(box, field).trim());
            void saveFile(box, `${JSON.stringify(json, null, 2)}\n`, 'application/json', `${programme.id}-${name}.json`);
          }}
        >
          ${msg(str`Save for ${TITLES[name]!}`, { id: 'organise.save-for', desc: 'Button: the name of a product or service follows' })}
        </button>
      </p>
    </div>`;
  return {
    id: 'wallets',
    title: msg('For other programs', { id: 'organise.wallets' }),
    body: html`<p>
        ${msg('Search engines read the first file. The files for wallets are not signed. The person with an account there signs them.', { id: 'organise.wallets-why' })}
      </p>
      ${way('schema-org', [], (one) => memberProgram(one, { languages, url: address }))}
      ${way(
        'google-wallet',
        [['issuer', msg('Number of your issuer account', { id: 'organise.issuer', desc: 'At Google Wallet' })]],
        (one, value) => googleWallet(one, { languages, issuerId: value('issuer') }),
      )}
      ${way(
        'apple-wallet',
        [
          [
            'pass-type',
            msg('Pass type of your certificate', { id: 'organise.pass-type', desc: 'At Apple Wallet; such as pass.example.west' }),
          ],
          ['team', msg('Characters of your team', { id: 'organise.team', desc: 'At Apple: ten characters that name a team' })],
        ],
        (one, value) => applePass(one, { languages, passTypeIdentifier: value('pass-type'), teamIdentifier: value('team') }),
      )}`,
  };
}

/** Names of products are the same in all languages. */
const TITLES: Readonly<Record<string, string>> = {
  'schema-org': 'schema.org',
  'google-wallet': 'Google Wallet',
  'apple-wallet': 'Apple Wallet',
};
