/** Answers as a table or a code, and back. Loaded when it is asked for. */
import { msg } from '../../../schema/messages.js';
import { answerStates } from '../../../engines/checklist/answers.js';
import { encode } from '../../../engines/checklist/code.js';
import { answersCsv, readAnswers, type TableWords } from '../../../engines/checklist/exchange.js';
import { answerWord } from '../first/texts.js';
import type { ViewState } from '../first/view-state.js';

const tableWords = (): TableWords => ({
  group: msg('Group', { id: 'plan.column-group', desc: 'Heading of a column: the group of an item' }),
  item: msg('Item', { id: 'plan.column-item', desc: 'Heading of a column: an item of a checklist' }),
  answer: msg('Answer', { id: 'plan.column-answer', desc: 'Heading of a column' }),
  who: msg('Who will do it', { id: 'plan.who', desc: 'Who looks after it; label of a field' }),
  by: msg('Due date', { id: 'plan.by', desc: 'Day; label of a field' }),
  note: msg('Note', { id: 'plan.note', desc: 'Label of a field' }),
  states: Object.fromEntries(answerStates.map((state) => [state, answerWord(state)])) as TableWords['states'],
});

export const exported = (format: 'csv' | 'code', { list, locale, answers, staff, day }: ViewState): string =>
  format === 'code' ? encode(list, answers, staff, day) : answersCsv(list, answers, tableWords(), ({ title }) => locale.plain(title));

export const imported = (text: string, { list, day }: ViewState): ReturnType<typeof readAnswers> =>
  readAnswers(list, text, tableWords(), day);
