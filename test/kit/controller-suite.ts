/** What every controller of `src/kit/controllers/` must hold: connect, disconnect, change, reconnect, change again. */
import { LitElement } from 'lit';
import { expect } from '../support/index.js';

class ControllerHost extends LitElement {}
if (!customElements.get('test-controller-host')) customElements.define('test-controller-host', ControllerHost);

interface Subject<C> {
  /** Adds the controller. */
  add(host: { readonly element: LitElement }): C;
  /** Changes what it tells or does. */
  change(controller: C): unknown;
  /** How much of it can be seen in the page: 0 where it has stopped. */
  running(): number;
}

export function controllerSuite<C>(name: string, { add, change, running }: Subject<C>): void {
  describe(`${name} keeps the rules of a controller`, () => {
    it('runs while its element is in the page, and at no other time', () => {
      const element = document.createElement('test-controller-host') as LitElement;
      const controller = add({ element });
      expect(running(), 'before').to.equal(0);
      document.body.append(element);
      expect(running(), 'connected').to.equal(1);
      element.remove();
      expect(running(), 'disconnected').to.equal(0);
      change(controller);
      expect(running(), 'changed while away').to.equal(0);
      document.body.append(element);
      expect(running(), 'connected again').to.equal(1);
      change(controller);
      expect(running(), 'changed again').to.equal(1);
      document.body.prepend(element);
      expect(running(), 'moved').to.equal(1);
      element.remove();
      expect(running(), 'gone').to.equal(0);
    });

    it('starts at once in an element that is in the page', () => {
      const element = document.createElement('test-controller-host') as LitElement;
      document.body.append(element);
      add({ element });
      expect(running()).to.equal(1);
      element.remove();
      expect(running()).to.equal(0);
    });
  });
}
