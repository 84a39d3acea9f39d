import 'bob-widgets/bob.js';

const card = document.querySelector('bob-card')!;
card.view = 'compact';
card.data = { kind: 'book', version: 1, name: 'Harbour Bakery' };
card.addEventListener('bob-error', ({ code, hint }) => console.warn(code, hint));
document.createElement('bob-directory').filters = { sector: ['food'] };
// @ts-expect-error no such view
card.view = 'huge';
// @ts-expect-error it is of another element
document.createElement('bob-card').filters = {};
