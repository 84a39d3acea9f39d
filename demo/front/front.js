/**
 * The front door: every public element, live. The list of elements comes from the manifest of the build; what is shown of each is the demo page
 * elements/<name>.html, in the variant for the chosen language (`<template lang="…">`). The code below an element is that element, serialised.
 */
import { highlight, snippetOf } from './snippet.js';
import { LANGUAGES, TEXTS } from './texts.js';

const ORDER = Object.entries(TEXTS.en).flatMap(([key, value]) => (Array.isArray(value) ? key : []));
const nameOf = (tagName) => tagName.replace(/^bob-/, '');
const STORYBOOK = '/dist/storybook/';
const root = document.documentElement;
const settings = document.querySelector('.settings');
const text = (key) => TEXTS[root.lang][key] ?? TEXTS.en[key];

function create(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/** A node whose words follow the language. */
function worded(name, key, properties = {}) {
  const node = create(name, { textContent: text(key), ...properties });
  node.dataset.text = key;
  return node;
}

async function elementsOf() {
  const response = await fetch('/dist/custom-elements.json');
  if (!response.ok) return [];
  const { modules } = await response.json();
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const place = ({ tagName }) => ORDER.indexOf(nameOf(tagName)) + 1 || Infinity;
  return elements.sort((a, b) => Math.sign(place(a) - place(b)) || 0);
}

async function demoOf({ tagName, summary }) {
  const name = nameOf(tagName);
  const page = `elements/${name}.html`;
  const response = await fetch(page);
  if (!response.ok) return null;
  const { head, body } = new DOMParser().parseFromString(await response.text(), 'text/html');
  const main = body.querySelector('main');
  const variants = [...main.querySelectorAll('template')].map(({ lang, content }) => [lang.split(' '), content.firstElementChild]);
  const meta = (key) => head.querySelector(`meta[name=${key}]`)?.content;
  return {
    name,
    tagName,
    page,
    summary,
    docs: meta('docs'),
    stories: meta('stories'),
    views: meta('views')?.split(' ') ?? [],
    sample: (lang) => variants.find(([languages]) => languages.includes(lang))?.[1] ?? main.firstElementChild,
  };
}

function copyButton(read) {
  const button = worded('button', 'copy', { type: 'button', className: 'copy' });
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(read());
    button.textContent = text('copied');
    button.setAttribute('aria-live', 'polite');
    setTimeout(() => (button.textContent = text('copy')), 2000);
  });
  return button;
}

/** A long element is cut off, until the visitor asks for all of it or moves the focus into it. */
function foldable(live) {
  const button = worded('button', 'all', { type: 'button', hidden: true });
  const more = create('div', { className: 'more' }, button);
  const unfold = () => {
    live.classList.add('unfolded');
    button.hidden = true;
  };
  button.addEventListener('click', unfold);
  live.addEventListener('focusin', unfold);
  const inner = live.appendChild(create('div'));
  new ResizeObserver(() => {
    if (live.classList.contains('unfolded')) return;
    const long = inner.offsetHeight > live.clientHeight;
    button.hidden = !long;
    live.classList.toggle('cut', long);
  }).observe(inner);
  return more;
}

/** The chips that change the element's `view`. */
function viewChips({ name, views }, change) {
  const group = create('fieldset', { className: 'views' }, create('legend', { textContent: 'view' }));
  for (const view of views) {
    const input = create('input', { type: 'radio', name: `view-${name}`, value: view, checked: view === views[0] });
    input.addEventListener('change', () => change(view));
    group.append(create('label', {}, input, create('span', { textContent: view })));
  }
  return group;
}

function section(demo) {
  const { name, tagName, page, summary, docs, stories, views } = demo;
  const known = Boolean(TEXTS.en[name]);
  const heading = create('h2', { id: `${name}-title` });
  const words = create('p');
  const file = worded('a', 'file');
  const links = create('ul', { className: 'links' });
  if (docs) links.append(create('li', {}, worded('a', 'docs', { href: `${STORYBOOK}?path=/docs/${docs}--docs`, hreflang: 'en' })));
  if (stories) links.append(create('li', {}, worded('a', 'stories', { href: `${STORYBOOK}?path=/docs/${stories}--docs`, hreflang: 'en' })));
  links.append(create('li', {}, worded('a', 'alone', { href: page })));
  const fileItem = create('li', {}, file);
  links.append(fileItem);

  const live = create('div', { className: 'live' });
  const more = foldable(live);
  const code = create('code');
  let shown = null; // the sample that is live
  let view = views[0];
  let snippet = '';

  function show() {
    const sample = demo.sample(root.lang);
    const node = document.importNode(sample, true);
    const element = node.matches(tagName) ? node : node.querySelector(tagName);
    if (view) element.setAttribute('view', view);
    snippet = snippetOf(node);
    code.replaceChildren(...highlight(snippet));
    const src = element.getAttribute('src');
    fileItem.hidden = !src;
    if (src) file.href = src;
    if (sample !== shown) live.firstElementChild.replaceChildren(node);
    else if (view) live.querySelector(tagName).setAttribute('view', view);
    shown = sample;
    const [title, sentence] = known ? text(name) : [tagName, summary];
    heading.textContent = title;
    words.textContent = sentence;
  }

  const chips = views.length > 1 ? [viewChips(demo, (chosen) => ((view = chosen), show()))] : [];
  const block = create('section', { className: 'element', id: name });
  block.dataset.element = tagName;
  block.setAttribute('aria-labelledby', heading.id);
  block.append(
    create('div', { className: 'about' }, create('code', { textContent: `<${tagName}>` }), heading, words, links, ...chips),
    create(
      'div',
      { className: 'stage' },
      live,
      more,
      create(
        'div',
        { className: 'code' },
        create('pre', {}, code),
        copyButton(() => snippet),
      ),
    ),
  );
  return { block, show, heading };
}

const preferred = () => {
  const asked = new URLSearchParams(location.search).get('lang');
  const [found = 'en'] = [asked, ...navigator.languages.map((tag) => tag.split('-')[0].replace(/^n[on]$/, 'nb'))].filter(
    (tag) => tag in LANGUAGES,
  );
  return found;
};

function readSettings() {
  const theme = new URLSearchParams(location.search).get('theme');
  settings.elements.lang.append(
    ...Object.entries(LANGUAGES).map(([value, label]) => create('option', { value, textContent: label, lang: value })),
  );
  settings.elements.lang.value = preferred();
  if (theme === 'light' || theme === 'dark') settings.elements.theme.value = theme;
}

function keepSettings() {
  const address = new URL(location.href);
  address.searchParams.set('lang', settings.elements.lang.value);
  address.searchParams.set('theme', settings.elements.theme.value);
  history.replaceState(history.state, '', address);
}

function apply(sections) {
  root.lang = settings.elements.lang.value;
  root.dataset.theme = settings.elements.theme.value;
  for (const node of document.querySelectorAll('[data-text]')) node.textContent = text(node.dataset.text);
  for (const node of document.querySelectorAll('[data-label]')) node.setAttribute('aria-label', text(node.dataset.label));
  for (const { show } of sections) show();
  document
    .querySelector('nav')
    .replaceChildren(...sections.map(({ block, heading }) => create('a', { href: `#${block.id}`, textContent: heading.textContent })));
}

async function main() {
  readSettings();
  apply([]);
  for (const box of document.querySelectorAll('[data-copy]')) box.append(copyButton(() => box.querySelector('code').textContent));
  const elements = await elementsOf();
  document.querySelector('#no-dist').hidden = elements.length > 0;
  const sections = (await Promise.all(elements.map(demoOf))).filter(Boolean).map(section);
  document.querySelector('#elements').append(...sections.map(({ block }) => block));
  apply(sections);
  settings.addEventListener('change', () => {
    keepSettings();
    apply(sections);
  });
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  const storybook = await fetch(`${STORYBOOK}index.json`, { method: 'HEAD' }).catch(() => null);
  document.querySelector('#no-storybook').hidden = Boolean(storybook?.ok);
}

void main();
