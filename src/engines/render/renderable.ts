/** Elements of which there is a page without script. Apart from what renders them, so that one can ask without loading that. */
export const renderable = ['card', 'directory', 'loyalty-programme', 'loyalty-badge', 'events', 'figures', 'board', 'checklist'] as const;

export type Renderable = (typeof renderable)[number];

export const isRenderable = (element: string): element is Renderable => renderable.some((one) => one === element);
