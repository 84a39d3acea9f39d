/*
 * Plays the organiser, for this demo only: what a person would do by mail and in the programme's file, one button does here. It keeps the counters' public keys
 * in this browser and puts them into the programme that the elements of these pages show.
 */
const SHELF = 'demo-pass-keys';
const kept = () => JSON.parse(localStorage.getItem(SHELF) ?? '{}');

async function show() {
  const programme = await (await fetch('west-pass.json')).json();
  for (const [id, keys] of Object.entries(kept())) {
    const one = programme.participants.find((participant) => participant.id === id);
    if (one) one.keys = keys;
  }
  for (const element of document.querySelectorAll('bob-loyalty-card, bob-loyalty-desk')) element.data = programme;
}

const button = document.querySelector('#organiser');
button?.addEventListener('click', () => {
  const desk = document.querySelector('bob-loyalty-desk');
  const says = document.querySelector('#organiser-says');
  if (!desk.publicKey) return void (says.textContent = 'There is no key yet: make it below first.');
  const all = kept();
  const others = (all[desk.getAttribute('member')] ?? []).filter(({ kid }) => kid !== desk.publicKey.kid);
  localStorage.setItem(SHELF, JSON.stringify({ ...all, [desk.getAttribute('member')]: [...others, desk.publicKey] }));
  says.textContent = 'The key is in the programme. The counter can begin.';
  void show();
});

void show();
