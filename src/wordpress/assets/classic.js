/** The button above the classic editor. `send_to_editor` knows both of its tabs. */
(({ apiFetch }, settings) => {
  const button = document.getElementById('bob-widgets-insert');
  if (!button || !settings) return;
  const { elements, words } = settings;

  const make = (tag, props = {}, ...children) => {
    const node = Object.assign(document.createElement(tag), props);
    node.append(...children);
    return node;
  };
  const options = (entries) => entries.map(([value, text]) => make('option', { value }, text));

  async function open() {
    const documents = await apiFetch({ path: '/bob-widgets/v1/edit' }).catch(() => []);
    const element = make('select', {}, ...options(Object.entries(elements).map(([name, { title }]) => [name, title])));
    const chosen = make('select');
    const none = make('p', {}, words.none);
    const insert = make('button', { className: 'button button-primary', value: 'insert' }, words.insert);
    const cancel = make('button', { className: 'button', value: '' }, words.cancel);
    const update = () => {
      const fitting = documents.filter(({ kind }) => elements[element.value].kinds.includes(kind));
      chosen.replaceChildren(...options(fitting.map(({ id, title, published }) => [id, published ? title : `${title} (${words.draft})`])));
      chosen.hidden = !fitting.length;
      none.hidden = !!fitting.length;
    };
    element.addEventListener('change', update);
    update();
    const form = make(
      'form',
      { method: 'dialog' },
      make('h2', {}, words.title),
      make('p', {}, make('label', {}, words.element, ' ', element)),
      make('p', {}, make('label', {}, words.document, ' ', chosen)),
      none,
      make('p', {}, insert, ' ', cancel),
    );
    const dialog = make('dialog', {}, form);
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (dialog.returnValue !== 'insert') return button.focus();
      window.send_to_editor(`[bob-${element.value}${chosen.value ? ` id="${Number(chosen.value)}"` : ''}]`);
    });
    document.body.append(dialog);
    dialog.showModal();
  }
  button.addEventListener('click', open);
})(window.wp, window.bobWidgetsClassic);
