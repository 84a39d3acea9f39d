/** The list of cancelled memberships in the browser: never made anew without a word, never lost, renewed when it has ended, at an address of a file. */
import { expect, waitUntil } from '../../../../../test/support/index.js';
import { revokeMembers } from '../../../../engines/stamps/membership/organiser.js';
import { readStatus, signStatus } from '../../../../engines/stamps/membership/status.js';
import { readMembership } from '../../../../engines/stamps/membership/membership.js';
import { programmeOf } from '../../../../engines/stamps/membership/organiser.js';
import { catchFiles, organiser, Page, programme, saved, signedProgramme, STATUS } from './organise.fixture.js';

const day = (ahead: number): string => new Date(Date.now() + ahead * 864e5).toISOString().slice(0, 10);

/** How many are cancelled on the list that the page saves, as badges read it. */
async function savedList(page: Page): Promise<readonly number[] | undefined> {
  await page.part('upload');
  const before = saved.length;
  await page.press('[data-save="west-pass-status.jwt"]');
  await waitUntil(() => saved.length > before, 'the list');
  const { keys } = programmeOf(page.json);
  return (await readStatus(await saved.at(-1)!.text, keys!))?.places();
}

/** The pool was cancelled in a list that is not open, the cafe in the page, with no list there. */
async function cancelledTwice(): Promise<{ page: Page; file: string; older: string }> {
  const { keys, file } = await organiser();
  const json = await signedProgramme(keys);
  const older = (await revokeMembers(json, { keys, members: ['pool'] })).text;
  const page = await Page.open(json);
  await page.give('key-file', ['key.json', file]);
  await page.press('[data-act=no-list]');
  await page.press('[data-firm=cafe] [data-act=cancel]');
  await page.says('members', /Cancelled: The cafe/);
  return { page, file, older };
}

describe('the list of cancelled memberships', () => {
  catchFiles();

  it('takes what was cancelled here before it was opened, and loses nothing of either', async () => {
    const { page, older } = await cancelledTwice();
    await page.give('list', ['status.jwt', older]);
    await page.says('members', /was added to this list.*on the list: 2/);
    await waitUntil(() => page.states().filter((state) => state === 'Cancelled').length === 2, 'both');
    expect(await savedList(page)).to.have.length(2);
  });

  it('is not merged while the key is locked, and nothing is lost by that', async () => {
    const { page, file, older } = await cancelledTwice();
    await page.part('key');
    await page.press('[data-act=lock]');
    await page.part('members');
    await page.give('list', ['status.jwt', older]);
    await page.says('members', /key is locked/, 'wrong');
    await page.give('key-file', ['key.json', file]);
    await page.until('[data-act=sign-all]');
    await page.give('list', ['status.jwt', older]);
    await page.says('members', /on the list: 2/);
  });

  it('waits for its programme while another one is in the editor', async () => {
    const { keys, file } = await organiser();
    const page = await Page.open(await signedProgramme(keys));
    await page.give('key-file', ['key.json', file]);
    await page.press('[data-act=no-list]');
    await page.press('[data-firm=cafe] [data-act=cancel]');
    await page.says('members', /Cancelled/);
    await page.element.import(JSON.stringify(programme({ id: 'east-pass', name: 'East Pass', status: STATUS })));
    await page.toKeys();
    page.element.undo();
    await page.toKeys();
    await page.part('members');
    await waitUntil(() => page.states().includes('Cancelled'), 'still there');
  });

  it('is renewed when it has ended, with a last day where one is wanted, and all on it stays', async () => {
    const { keys, file } = await organiser();
    const json = await signedProgramme(keys);
    const { index } = readMembership((json.participants as { membership: string }[])[1]!.membership)!.membership;
    const ended = await signStatus({ id: STATUS, revoked: [index!], keys, now: Date.now() - 9 * 864e5, until: Date.now() - 3 * 864e5 });
    const page = await Page.open(json);
    await page.give('key-file', ['key.json', file]);
    await page.give('list', ['status.jwt', ended]);
    await page.says('members', /on the list: 1/);
    expect((await page.until('[data-ask=renew]')).textContent).to.match(/ended on .*who is cancelled stays cancelled/s);
    const until = page.find<HTMLInputElement>('#list-until')!;
    until.value = day(30);
    until.dispatchEvent(new Event('change'));
    await page.press('[data-act=renew]');
    await page.says('members', /signed again.*on the list: 1.*Upload/);
    expect(page.find('[data-ask=renew]')).to.equal(null);
    expect(await savedList(page)).to.deep.equal([index]);
    const said = JSON.parse(atob((await saved.at(-1)!.text).split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/'))) as { exp: number };
    expect(new Date(said.exp * 1000).toISOString().slice(0, 10)).to.equal(day(30));
    // and who is cancelled next does not take its end away
    await page.press('[data-firm=cafe] [data-act=cancel]');
    await page.says('members', /Cancelled: The cafe/);
    expect(page.find<HTMLInputElement>('#list-until')!.value).to.equal(day(30));
  });

  it('has the address of a file: a folder is told, and one press adds a name', async () => {
    const { keys, file } = await organiser();
    const page = await Page.open(programme({ status: 'https://west.example/pass/', keys: [keys.publicKey] }));
    await page.give('key-file', ['key.json', file]);
    expect((await page.until('[data-ask=file-name]')).textContent).to.include(
      'https://west.example/pass/ looks like the address of a folder',
    );
    await page.press('[data-act=sign-all]');
    await page.says('members', /First say|is that of a folder/, 'wrong');
    expect(page.json.participants).not.to.have.nested.property('[0].membership');
    await page.press('[data-act=list-address]');
    await waitUntil(() => page.json.status === STATUS, 'with a name');
    expect(page.find('[data-ask=file-name]')).to.equal(null);
  });

  it('is of no use to what is over: no season and no firm is signed, and the page says what to change', async () => {
    const { keys, file } = await organiser();
    const over = programme({ keys: [keys.publicKey], valid: { to: day(-3) } });
    const page = await Page.open(over);
    await page.give('key-file', ['key.json', file]);
    await page.press('[data-act=sign-all]');
    await page.says('members', /season of the programme ended on .* Set a later last day/, 'wrong');
    expect(page.json).to.deep.equal(over);
    const json = programme({ keys: [keys.publicKey] });
    (json.participants as { until?: string }[])[1]!.until = day(-3);
    const other = await Page.open(json);
    await other.give('key-file', ['key.json', file]);
    await waitUntil(() => (other.states()[1] ?? '').includes('Its time in the programme ended'), 'said of the firm');
    expect(other.find('[data-firm=pool] [data-act=sign]')).to.equal(null);
    await other.press('[data-act=sign-all]');
    await other.says('members', /Signed: 2\. Not signed, because their time in the programme is over: The pool/);
    await other.press('[data-firm=pool] [data-act=end]');
    await other.until('[data-path="participants[1].until"]');
  });
});
