/** Answers on this device: several copies and tabs, and what stands in the storage already. */
import { expect, waitUntil } from '../../../../test/support/index.js';
import { wholeList } from '../../../../test/kit/checklists.js';
import { all, answer, item, notice, open, press, put, type } from '../../../../test/kit/checklist-visitor.js';
import '../define.js';

const KEY = 'bob-checklist:1:whole';
type Kept = Record<string, Record<string, { state: string }>>;
const kept = (): Kept => JSON.parse(localStorage.getItem(KEY)!) as Kept;
const ids = (): string[] => Object.keys(kept().answers!).sort();

/** What another tab writes: `change` gets what is kept. */
async function elsewhere(change: (now: Kept) => unknown): Promise<void> {
  const now = kept();
  change(now);
  const newValue = JSON.stringify(now);
  localStorage.setItem(KEY, newValue);
  dispatchEvent(new StorageEvent('storage', { key: KEY, newValue }));
  await new Promise((resolve) => setTimeout(resolve));
}
const later = (): number => Date.now() + 5;

describe('<bob-checklist> on this device', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('twice on a page: a copy joins what the other one keeps; a tick, a taken back answer and typed words show in both', async () => {
    const one = await put(wholeList('Safe'));
    const two = await put(wholeList('Safe'));
    await answer(two, 'lock', 'done');
    await answer(one, 'copy', 'done');
    await answer(one, 'restore', 'partly');
    await press(one, /Remember on this device/);
    await two.updateComplete;
    expect(Object.keys(two.answers).sort()).to.deep.equal(['copy', 'lock', 'restore']);
    expect(all(two, '.keeping')[0]!.textContent).to.include('saved in this browser');
    await waitUntil(() => ids().length === 3, 'all are kept');
    await one.updateComplete;
    expect(item(one, 'lock').dataset.state).to.equal('done');
    await answer(two, 'copy', 'not-yet');
    await one.updateComplete;
    expect(item(one, 'copy').dataset.state).to.equal('not-yet');
    await open(one, 'lock');
    await press(one, /Clear this answer/);
    await two.updateComplete;
    expect(Object.keys(two.answers).sort()).to.deep.equal(['copy', 'restore']);
    await open(two, 'restore');
    (await type(two, 'restore', 'textarea', 'Ask Oskar')).dispatchEvent(new Event('change'));
    await one.updateComplete;
    expect(one.answers.restore).to.include({ note: 'Ask Oskar', state: 'partly' });
  });

  it('joins what another tab has written before it writes, and shows it; words that are being typed stay', async () => {
    const list = await put(wholeList('Safe'));
    await answer(list, 'copy', 'done');
    await press(list, /Remember on this device/);
    await open(list, 'lock');
    await type(list, 'lock', 'textarea', 'half a sen');
    await elsewhere((now) => {
      now.answers!.restore = { state: 'done' };
      now.answers!.copy = { state: 'partly' };
      Object.assign(now.changed!, { restore: later(), copy: later() });
    });
    await list.updateComplete;
    expect(list.answers).to.deep.include({ restore: { state: 'done' } });
    expect(list.answers.copy).to.include({ state: 'partly' });
    expect(list.answers.lock).to.include({ note: 'half a sen' });
    // written without an event: a tab of another process
    const now = kept();
    now.answers!.guests = { state: 'done' };
    localStorage.setItem(KEY, JSON.stringify(now));
    await answer(list, 'copy', 'done');
    expect(ids()).to.deep.equal(['copy', 'guests', 'lock', 'restore']);
  });

  it('writes again what another tab has overwritten', async () => {
    const list = await put(wholeList('Safe'));
    await press(list, /Remember on this device/);
    const before = localStorage.getItem(KEY)!;
    await answer(list, 'copy', 'done');
    localStorage.setItem(KEY, before);
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: before }));
    await waitUntil(() => ids().includes('copy'), 'is there again');
  });

  it('forgets in every copy, and no copy brings it back', async () => {
    const one = await put(wholeList('Safe'));
    const two = await put(wholeList('Safe'));
    await answer(one, 'copy', 'done');
    await press(one, /Remember on this device/);
    await press(two, /Delete from this device/);
    await answer(one, 'lock', 'done');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(localStorage.length).to.equal(0);
    expect(all(one, '.keeping')[0]!.textContent).to.include('only on this page');
    // forgotten by a tab that this one did not hear
    await press(one, /Remember on this device/);
    localStorage.clear();
    await answer(one, 'lock', 'partly');
    expect(localStorage.length).to.equal(0);
    expect(notice(one)).to.include('Deleted from this device');
  });

  it('begins anew in every copy; undoing brings back what was there, and leaves what was said since', async () => {
    const one = await put(wholeList('Safe'));
    const two = await put(wholeList('Safe'));
    await answer(one, 'copy', 'done');
    await answer(one, 'lock', 'done');
    await press(one, /Remember on this device/);
    const old = localStorage.getItem(KEY)!;
    await press(one, /Clear all answers/);
    await two.updateComplete;
    expect(two.answers).to.deep.equal({});
    localStorage.setItem(KEY, old);
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: old }));
    expect(one.answers).to.deep.equal({});
    await answer(two, 'lock', 'partly');
    await press(one, /Undo/);
    expect(one.answers.copy).to.include({ state: 'done' });
    expect(one.answers.lock).to.include({ state: 'partly' });
    await waitUntil(() => ids().length === 2, 'kept again');
  });

  it('leaves alone what a newer version wrote, puts aside what cannot be read, says both, and loses nothing', async () => {
    const newer = '{"kind":"checklist-answers","version":2,"cells":[]}';
    localStorage.setItem(KEY, newer);
    const list = await put(wholeList('Safe'));
    await answer(list, 'copy', 'done');
    await press(list, /Remember on this device/);
    expect(localStorage.getItem(KEY)).to.equal(newer);
    expect(notice(list)).to.include('newer version').and.to.include('Save as a file');
    expect(list.answers.copy).to.include({ state: 'done' });
    localStorage.setItem(KEY, '{half');
    await press(list, /Remember on this device/);
    expect(notice(list)).to.include('set aside');
    expect(localStorage.getItem(`${KEY}:unreadable`)).to.equal('{half');
    expect(ids()).to.deep.equal(['copy']);
    await press(list, /Delete from this device/);
    expect(localStorage.length).to.equal(0);
  });

  it('hears what happened while it was away', async () => {
    const one = await put(wholeList('Safe'));
    const two = await put(wholeList('Safe'));
    await press(one, /Remember on this device/);
    const place = two.parentElement!;
    two.remove();
    await answer(one, 'copy', 'done');
    expect(two.answers).to.deep.equal({});
    place.append(two);
    await two.updateComplete;
    expect(item(two, 'copy').dataset.state).to.equal('done');
    let told = 0;
    for (const name of ['bob-change', 'bob-complete']) two.addEventListener(name, () => told++);
    for (const id of ['copy', 'restore', 'lock']) await answer(one, id, 'done');
    await two.updateComplete;
    expect(two.progress!.complete).to.equal(true);
    expect(told).to.equal(0);
  });
});
