/** Books to begin with. The gaps (…) are for their owners to fill. */
import type { Template } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';

const firm = (): Record<string, unknown> => ({
  kind: 'book',
  version: 1,
  of: 'firm',
  name: msg('Name of your firm', { id: 'formbook.firm-name' }),
  sections: {
    concept: { text: msg('We are a … in …. Our customers are …. We began in …, because ….', { id: 'formbook.firm-concept' }) },
    uniqueness: {
      text: msg('People choose us because …. Our customers often praise ….', { id: 'formbook.firm-uniqueness' }),
    },
    methods: {
      text: msg('There are … of us. … takes care of …, and … of ….', { id: 'formbook.firm-methods' }),
      procedures: [
        {
          title: msg('Opening in the morning', { id: 'formbook.firm-opening' }),
          text: msg('1. First …\n2. Then …\n3. Before the first customer comes: …', { id: 'formbook.firm-opening-text' }),
        },
      ],
    },
    sustainability: { text: msg('To last, we …. Next year we plan to ….', { id: 'formbook.firm-sustainability' }) },
    cooperation: { text: msg('We work with … and …. We are looking for ….', { id: 'formbook.firm-cooperation' }) },
  },
  topics: [
    {
      title: msg('Training new staff', { id: 'formbook.firm-staff' }),
      text: msg('On the first day you learn …. After a week you can … on your own.', { id: 'formbook.firm-staff-text' }),
      audience: 'staff',
    },
  ],
});

const person = (): Record<string, unknown> => ({
  kind: 'book',
  version: 1,
  of: 'person',
  name: msg('Your name', { id: 'formbook.person-name' }),
  sections: {
    concept: { text: msg('I am a … and help … with …. I have done this since ….', { id: 'formbook.person-concept' }) },
    uniqueness: { text: msg('I am good at …. People come back to me because ….', { id: 'formbook.person-uniqueness' }) },
    methods: { text: msg('First we talk about …. Then I …. In the end you have ….', { id: 'formbook.person-methods' }) },
    sustainability: { text: msg('I have trained as …. Now I am learning ….', { id: 'formbook.person-sustainability' }) },
    cooperation: { text: msg('I often work with …. I am looking for somebody who ….', { id: 'formbook.person-cooperation' }) },
  },
});

const cluster = (): Record<string, unknown> => ({
  kind: 'book',
  version: 1,
  of: 'cluster',
  name: msg('Name of your cluster', { id: 'formbook.cluster-name' }),
  sections: {
    concept: {
      text: msg('… firms in … work together so that ….', { id: 'formbook.cluster-concept' }),
      goals: [
        msg('To be better known, at home and abroad', { id: 'formbook.cluster-goal-known' }),
        msg('To train our members and their staff', { id: 'formbook.cluster-goal-training' }),
      ],
      history: [{ text: msg('The first firms meet in …', { id: 'formbook.cluster-event' }) }],
    },
    methods: {
      text: msg(
        'A steering group of … meets …. The cluster manager does the daily work and is employed by none of the members. Each year we write a report.',
        { id: 'formbook.cluster-methods' },
      ),
    },
    measurement: {
      text: msg('Once a year we ask our members …. We also count how often … writes about us.', { id: 'formbook.cluster-measurement' }),
    },
  },
  topics: [
    {
      title: msg('How we started', { id: 'formbook.cluster-start' }),
      text: msg('In …, … of us met because …. The first thing that we did together was ….', { id: 'formbook.cluster-start-text' }),
    },
    {
      title: msg('Who does what', { id: 'formbook.people' }),
      text: msg('- **Steering group:** …\n- **Cluster manager:** …\n- **Member firms:** …\n- **Schools and public bodies:** …', {
        id: 'formbook.cluster-roles-text',
      }),
    },
    {
      title: msg('Rules of partnership', { id: 'formbook.cluster-rules' }),
      text: msg(
        '- **Joining:** a firm can join if …\n- **Leaving:** …\n- **Costs:** each member pays …\n- **Decisions:** we decide by …\n- **What stays among us:** …',
        { id: 'formbook.cluster-rules-text' },
      ),
    },
    {
      title: msg('Our charter', { id: 'formbook.cluster-charter' }),
      text: msg(
        '- We keep what we promise to customers.\n- We recommend each other.\n- We share what we learn.\n- We settle disputes by talking first.\n- …',
        { id: 'formbook.cluster-charter-text' },
      ),
    },
  ],
});

export const templates: readonly Template[] = [
  {
    id: 'firm',
    title: () => msg('A firm', { id: 'formbook.template-firm' }),
    text: () => msg('Beginnings of sentences for a firm with a few people. Fill in the gaps.', { id: 'formbook.template-firm-text' }),
    document: firm,
  },
  {
    id: 'person',
    title: () => msg('A one-person firm', { id: 'formbook.template-person' }),
    text: () => msg('For those who work alone and write as “I”.', { id: 'formbook.template-person-text' }),
    document: person,
  },
  {
    id: 'cluster',
    title: () => msg('A cluster', { id: 'formbook.template-cluster' }),
    text: () => msg('How it started, its goals, who does what, its rules and its charter.', { id: 'formbook.template-cluster-text' }),
    document: cluster,
  },
];
