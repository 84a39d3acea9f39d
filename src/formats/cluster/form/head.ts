/** What forms say of a cluster without its members. */
import { recordForm } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import * as common from '../../common/form/fields.js';
import { cluster, programme } from '../cluster.js';

export const clusterForm = recordForm(
  cluster,
  {
    kind: null,
    version: null,
    name: common.name,
    tagline: {
      ...common.tagline,
      example: () => msg('Fourteen firms, one coast', { id: 'formcluster.tagline-example' }),
    },
    type: {
      label: () => msg('What holds it together', { id: 'formcluster.type', desc: 'The kind of cluster' }),
      choices: {
        geographic: () => msg('A place or region', { id: 'formcluster.type-geographic' }),
        sector: () => msg('One sector', { id: 'formcluster.type-sector' }),
        knowledge: () => msg('Knowledge and research', { id: 'formcluster.type-knowledge' }),
        digital: () => msg('The internet', { id: 'formcluster.type-digital', desc: 'A digital cluster' }),
        'cross-border': () => msg('Neighbours across a border', { id: 'formcluster.type-cross-border' }),
      },
    },
    description: {
      label: () => msg('About the cluster', { id: 'formcluster.description' }),
      example: () =>
        msg(
          'We are guest houses, farms and boat owners on the same fjord. We train together in winter, and send each other guests in summer.',
          { id: 'formcluster.description-example' },
        ),
    },
    logo: common.logo,
    color: common.color,
    founded: common.founded,
    members: {
      label: () => msg('Members', { id: 'formcluster.members' }),
      add: () => msg('Add a member', { id: 'formcluster.members-add' }),
      item: () => msg('Member', { id: 'formcluster.member' }),
    },
    sectors: {
      label: () => msg('Sectors of the members', { id: 'formcluster.sectors' }),
      hint: () => msg('Visitors filter by these. Write a short code and a name for each.', { id: 'formcluster.sectors-hint' }),
      example: () => msg('food: Food and drink', { id: 'formcluster.sectors-example', desc: '“food” is a code and stays' }),
      add: () => msg('Add a sector', { id: 'formcluster.sectors-add' }),
      item: () => msg('Sector', { id: 'formcluster.sector' }),
    },
    columns: {
      label: () => msg('Columns of the members file', { id: 'formcluster.columns', desc: 'A spreadsheet with members' }),
      hint: () => msg('Only if its headings are not understood: which field each column holds.', { id: 'formcluster.columns-hint' }),
      add: () => msg('Add a column', { id: 'formcluster.columns-add' }),
      item: () => msg('Column', { id: 'formcluster.column' }),
    },
    contacts: common.contacts,
    website: common.website,
    social: common.social,
    book: {
      label: () => msg('The cluster’s Book of Business', { id: 'formcluster.book' }),
      hint: () => msg('The web address of its file.', { id: 'formcluster.book-hint' }),
    },
    loyalty: {
      label: () => msg('Loyalty programmes', { id: 'formcluster.loyalty' }),
      add: () => msg('Add a programme', { id: 'formcluster.loyalty-add' }),
      item: () => msg('Programme', { id: 'formcluster.programme', desc: 'A loyalty programme' }),
    },
    lang: common.lang,
    id: common.id,
    updated: common.updated,
  },
  ['founded', 'columns', 'id', 'updated'],
);

export const programmeForm = recordForm(programme, {
  name: common.name,
  id: {
    label: common.id.label,
    hint: () => msg('The same as in the programme’s own file.', { id: 'formcluster.programme-id-hint' }),
  },
  src: {
    label: () => msg('Address of its file', { id: 'formcluster.programme-src' }),
    hint: () => msg('A web address, or a file beside this one: west-pass.json', { id: 'formcluster.programme-src-hint' }),
  },
});
