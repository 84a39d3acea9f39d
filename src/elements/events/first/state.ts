/** What the views of a calendar are drawn with. Types only. */
import type { TemplateResult } from 'lit';
import type { TimesOf } from '../../../engines/calendar/occurrences.js';
import type { Events } from '../../../formats/events/events.js';
import type { Locale } from '../../../kit/element/locale.js';
import type { Agenda, Filters, Shown } from '../logic/agenda.js';

export type View = 'agenda' | 'month' | 'list' | 'next';

/** Shared by the class and its lazy half. */
export interface EventsState {
  agenda: Agenda | undefined;
  /** Knows the times of all events, once the lazy half is here. */
  timesOf: TimesOf | undefined;
  /** The view that the visitor has chosen. */
  view: View | undefined;
  filters: Filters;
  /** How many times "more" was asked for, and one. */
  pages: number;
  /** Whether those are shown that are over. */
  over: boolean;
  /** The month that is shown, by its first day as a wall time. */
  month: number | undefined;
  printing: boolean;
}

export interface RenderContext {
  readonly calendar: Events;
  readonly agenda: Agenda;
  readonly locale: Locale;
  readonly state: EventsState;
  /** Those found, in order. */
  readonly found: readonly Shown[];
  /** What the lazy half adds to an event. */
  readonly details?: ((one: Shown) => TemplateResult | undefined) | undefined;
}
