/** The blocks in the editor: a document is chosen, the element itself is the preview. No build step: WordPress' own globals. */
(({ blocks, element, blockEditor, components, apiFetch }, settings) => {
  if (!settings) return;
  const { createElement: el, Fragment, useEffect, useRef, useState } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
  const { elements, labels, words } = settings;

  let listed;
  /** The documents that may be placed; asked for once, and again after a failure. */
  const list = () =>
    (listed ??= apiFetch({ path: '/bob-widgets/v1/edit' }).catch((error) => ((listed = undefined), Promise.reject(error))));

  /** The public parts of a document, as they are now; of one that is not published only those who may edit it get them. */
  async function read(id) {
    const found = (await list()).find((one) => one.id === id);
    const path = found?.published === false ? `/bob-widgets/v1/edit/${id}?parts=public` : `/bob-widgets/v1/documents/${id}`;
    return apiFetch({ path, cache: 'no-cache' });
  }

  /** What a promise gives, and whether it failed. `make` is called anew when `keys` change. */
  function useAsked(make, keys) {
    const [state, setState] = useState({});
    useEffect(() => {
      let current = true;
      setState({});
      Promise.resolve(make()).then(
        (value) => current && setState({ value }),
        () => current && setState({ failed: true }),
      );
      return () => void (current = false);
    }, keys);
    return state;
  }

  /** The element in the document of the canvas, which is a frame in newer versions. */
  function Preview({ name, attributes, json, address }) {
    const box = useRef();
    const own = Object.keys(elements[name].attributes);
    useEffect(() => {
      const page = box.current.ownerDocument;
      const shown = page.createElement(`bob-${name}`);
      for (const attribute of own) {
        const value = attributes[attribute];
        const named = elements[name].attributes[attribute].type === 'document' && isId(value);
        if (value) shown.setAttribute(attribute, value === true ? '' : named ? settings.route.replace('{id}', value) : value);
      }
      shown.lang = settings.lang; // the canvas says none
      // the frame of 6.1's site editor takes no modules
      shown.append(elements[name].title);
      if ('json-ld' in elements[name].attributes) shown.setAttribute('json-ld', 'off');
      if (json) {
        const data = page.createElement('script');
        data.type = 'application/json';
        data.textContent = JSON.stringify(json);
        shown.append(data);
      } else if (/^(https?:)?\/\/|#bob(=|%3D)/i.test(address)) shown.setAttribute('src', address);
      box.current.replaceChildren(shown);
    }, [name, json, address, ...own.map((attribute) => attributes[attribute])]);
    return el('div', { ref: box, inert: 'inert', className: 'bob-widgets-preview' });
  }

  const isId = (value) => /^\d+$/.test(value);

  const choices = (documents, kinds) =>
    (documents ?? [])
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, title, published }) => ({ label: published ? title : `${title} (${words.draft})`, value: String(id) }));

  /** Another document that the element reads: one of this site, or an address. */
  function Named({ label, kind, value, documents, onChange }) {
    const options = [{ label: words.choose, value: '' }, ...choices(documents, [kind])];
    return el(
      Fragment,
      {},
      el(SelectControl, { label, value: isId(value) ? value : '', options, onChange }),
      !isId(value) && el(TextControl, { label: words.address, value, onChange }),
    );
  }

  /** One setting of the element. */
  function Setting({ name, rule, value, documents, onChange }) {
    const label = labels[name] ?? name;
    if (rule.type === 'document') return el(Named, { label, kind: rule.kind, value, documents, onChange });
    if (rule.type === 'boolean') return el(ToggleControl, { label, checked: value, onChange });
    if (rule.type !== 'words') return el(TextControl, { label, value, onChange });
    const options = [{ label: words.asUsual, value: '' }, ...rule.words.map((word) => ({ label: word, value: word }))];
    return el(SelectControl, { label, value, options, onChange });
  }

  function Source({ name, attributes, setAttributes, documents }) {
    const options = [{ label: words.choose, value: '0' }, ...choices(documents, elements[name].kinds)];
    return el(
      Fragment,
      {},
      el(SelectControl, {
        label: words.document,
        value: String(attributes.document),
        options,
        onChange: (value) => setAttributes({ document: Number(value) }),
      }),
      !attributes.document &&
        el(TextControl, { label: words.address, value: attributes.address, onChange: (address) => setAttributes({ address }) }),
      el(
        'p',
        {},
        attributes.document > 0
          ? el('a', { href: settings.editUrl.replace('{id}', attributes.document), target: '_blank' }, words.edit)
          : el('a', { href: settings.newUrl, target: '_blank' }, words.new),
      ),
    );
  }

  function Edit({ name: block, attributes, setAttributes }) {
    const name = block.replace('bob-widgets/', '');
    const { value: documents } = useAsked(list, []);
    const { document: id, address } = attributes;
    const { value: json, failed } = useAsked(() => (id ? read(id) : undefined), [id]);
    const chosen = documents?.find((one) => one.id === id);
    const needsNone = !!(attributes.pack || name === 'password' || name === 'editor');
    const source = el(Source, { name, attributes, setAttributes, documents });
    // a document of this site has public parts only
    const rules = Object.entries(elements[name].attributes).filter(([key]) => key !== 'audience' || !id);
    return el(
      'div',
      useBlockProps(),
      el(
        InspectorControls,
        {},
        el(PanelBody, { title: words.document }, source),
        el(
          PanelBody,
          { title: words.settings, initialOpen: false },
          rules.map(([key, rule]) =>
            el(Setting, { key, name: key, rule, documents, value: attributes[key], onChange: (value) => setAttributes({ [key]: value }) }),
          ),
        ),
      ),
      failed && el('p', {}, words.failed),
      chosen && !chosen.published && el('p', { className: 'bob-widgets-note' }, words.hidden),
      id || address || needsNone
        ? (!id || json) && el(Preview, { name, attributes, json, address })
        : el(Placeholder, { icon: 'id-alt', label: elements[name].title }, source),
    );
  }

  for (const [name, { title, block, place }] of Object.entries(elements))
    blocks.registerBlockType(`bob-widgets/${name}`, {
      apiVersion: 3,
      title,
      category: 'bob-widgets',
      icon: 'id-alt',
      attributes: block,
      supports: { ...settings.supports, inserter: place },
      edit: Edit,
      save: () => null,
    });
})(window.wp, window.bobWidgetsBlocks);
