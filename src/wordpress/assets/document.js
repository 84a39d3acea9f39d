/** Saves the document that `<bob-editor>` holds when WordPress' form is sent: first the document, then the form. */
(({ apiFetch }, words) => {
  const box = document.getElementById('bob-widgets-document');
  const form = document.getElementById('post');
  const editor = box?.querySelector('bob-editor');
  if (!editor || !form) return;
  const { id } = box.dataset;
  const notice = box.querySelector('[role=alert]');
  let changed = false;
  let passes = false;
  let saving = false;

  editor.addEventListener('bob-edit', () => (changed = true));
  window.addEventListener('beforeunload', (event) => {
    if (changed && !passes) event.preventDefault();
  });

  const say = (text) => {
    notice.hidden = !text;
    notice.firstElementChild.textContent = text;
    if (text) notice.scrollIntoView({ block: 'center' });
  };

  async function save() {
    const json = editor.document;
    if (!json) return;
    const { tag } = await apiFetch({
      path: `/bob-widgets/v1/edit/${id}`,
      method: 'PUT',
      headers: { 'If-Match': box.dataset.tag },
      data: json,
    });
    box.dataset.tag = tag;
    changed = false;
  }

  document.addEventListener(
    'submit',
    (event) => {
      if (event.target !== form || passes) return;
      event.preventDefault();
      event.stopImmediatePropagation(); // before WordPress shuts its buttons
      if (saving) return;
      saving = true;
      say('');
      const { submitter } = event;
      save()
        .then(
          () => {
            passes = true;
            form.requestSubmit(submitter?.form === form ? submitter : undefined);
          },
          (error) => say(error?.message ? `${words.failed} ${error.message}` : words.failed),
        )
        .finally(() => (saving = false));
    },
    true,
  );
})(window.wp, window.bobWidgetsWords);
