/** The form of a cluster: its parts are in `form/`. */
import type { Form } from '../../schema/form.js';
import { msg } from '../../schema/messages.js';
import { imageForm, logoForm } from '../common/form/media.js';
import { contactForm, profileForm } from '../common/form/people.js';
import { cluster } from './cluster.js';
import { clusterForm, programmeForm } from './form/head.js';
import { memberForm, memberPlaceForm } from './form/member.js';

export const form: Form = {
  kind: 'cluster',
  shape: cluster,
  title: () => msg('Cluster', { id: 'formcluster.title' }),
  records: [clusterForm, programmeForm, memberForm, memberPlaceForm, imageForm, logoForm, contactForm, profileForm],
  steps: [
    {
      id: 'basics',
      title: () => msg('The basics', { id: 'formcommon.basics' }),
      intro: () => msg('Only the name is required. Empty parts are not shown.', { id: 'formcommon.basics-intro' }),
      questions: [
        () => msg('What do the members have in common?', { id: 'formcluster.basics-q1' }),
        () => msg('What do they do better together than alone?', { id: 'formcluster.basics-q2' }),
      ],
      fields: ['name', 'tagline', 'type', 'description', 'logo', 'color', 'founded'],
    },
    {
      id: 'members',
      title: () => msg('Members', { id: 'formcluster.members' }),
      intro: () =>
        msg('Names, phone numbers and email addresses of people are personal data. Ask before you publish them.', {
          id: 'formcluster.members-intro',
        }),
      fields: ['members', 'sectors', 'columns'],
    },
    {
      id: 'reach',
      title: () => msg('How to reach the cluster', { id: 'formcluster.reach' }),
      fields: ['contacts', 'website', 'social'],
    },
    {
      id: 'more',
      title: () => msg('Book and loyalty programmes', { id: 'formcluster.more' }),
      fields: ['book', 'loyalty'],
    },
    {
      id: 'about',
      title: () => msg('About this file', { id: 'formcommon.about-file' }),
      fields: ['lang', 'id', 'updated'],
    },
  ],
  templates: [
    {
      id: 'empty',
      title: () => msg('An empty cluster', { id: 'formcluster.template' }),
      text: () => msg('With one member, which you fill in first.', { id: 'formcluster.template-text' }),
      document: () => ({
        kind: 'cluster',
        version: 1,
        name: msg('Name of your cluster', { id: 'formcluster.template-name' }),
        members: [{ name: msg('Name of the first member', { id: 'formcluster.template-member' }) }],
      }),
    },
  ],
  advice: [
    { anyOf: ['name'], words: () => msg('Add a name.', { id: 'formcommon.advice-name' }) },
    { anyOf: ['members'], words: () => msg('Add the first member.', { id: 'formcluster.advice-members' }) },
    {
      anyOf: ['tagline', 'description'],
      words: () => msg('Say in one sentence what the cluster is.', { id: 'formcluster.advice-about' }),
    },
    {
      anyOf: ['contacts', 'website', 'social'],
      words: () => msg('Add a way to reach the cluster.', { id: 'formcluster.advice-reach' }),
    },
  ],
};
