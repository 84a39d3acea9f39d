/** What forms say of a member. It is the cluster manager who writes it. */
import { recordForm } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import * as common from '../../common/form/fields.js';
import { placeFields } from '../../common/form/people.js';
import { member, memberPlace } from '../cluster.js';

export const memberForm = recordForm(
  member,
  {
    name: common.name,
    tagline: {
      label: common.tagline.label,
      hint: () => msg('What the member does, in ten words at most.', { id: 'formcluster.member-tagline-hint' }),
      example: () => msg('Soup and cake on the quay', { id: 'formcluster.member-tagline-example' }),
    },
    sectors: {
      label: () => msg('Sectors', { id: 'formcluster.member-sectors' }),
      hint: () => msg('Short names of the cluster’s sectors, or plain words.', { id: 'formcluster.member-sectors-hint' }),
      add: () => msg('Add a sector', { id: 'formcluster.sectors-add' }),
      item: () => msg('Sector', { id: 'formcluster.sector' }),
    },
    location: common.location,
    website: common.website,
    phone: common.phone,
    email: common.email,
    logo: common.logo,
    offers: {
      label: () => msg('Offers to other members', { id: 'formcluster.offers' }),
      example: () => msg('Lunches for groups', { id: 'formcluster.offers-example' }),
      add: () => msg('Add an offer', { id: 'formcluster.offers-add' }),
      item: () => msg('Offer', { id: 'formcluster.offer' }),
    },
    needs: {
      label: () => msg('Is looking for', { id: 'formcluster.needs', desc: 'What a member needs from other members' }),
      example: () => msg('Fresh fish twice a week', { id: 'formcluster.needs-example' }),
      add: () => msg('Add a need', { id: 'formcluster.needs-add' }),
      item: () => msg('Need', { id: 'formcluster.need', desc: 'Something that a member is looking for' }),
    },
    description: common.text,
    image: common.picture,
    role: {
      label: () => msg('Role in the cluster', { id: 'formcluster.role' }),
      choices: {
        sme: () => msg('Small or medium firm', { id: 'formcluster.role-sme' }),
        anchor: () => msg('Leading company', { id: 'formcluster.role-anchor' }),
        research: () => msg('Research and education', { id: 'formcluster.role-research' }),
        authority: () => msg('Public authority', { id: 'formcluster.role-authority' }),
        association: () => msg('Association', { id: 'formcluster.role-association' }),
        manager: () => msg('Cluster manager', { id: 'formcluster.role-manager' }),
        cluster: () => msg('Cluster', { id: 'formcluster.title' }),
      },
    },
    languages: common.languages,
    tags: {
      label: () => msg('Keywords', { id: 'formcluster.tags' }),
      hint: () => msg('Other words to find the member by, for example “open all year”.', { id: 'formcluster.tags-hint' }),
      add: () => msg('Add a keyword', { id: 'formcluster.tags-add' }),
      item: () => msg('Keyword', { id: 'formcluster.tag' }),
    },
    contact: {
      label: () => msg('Who to ask for', { id: 'formcluster.contact' }),
      hint: () => msg('A person only if they agree. “Bookings” will do.', { id: 'formcluster.contact-hint' }),
    },
    social: common.social,
    founded: common.founded,
    joined: {
      label: () => msg('Member since', { id: 'formcluster.joined', desc: 'Followed by a year or a day' }),
      hint: () => msg('The year or the day, for example 2024.', { id: 'formcluster.joined-hint' }),
    },
    book: {
      label: () => msg('Their Book of Business', { id: 'formcluster.member-book' }),
      hint: () => msg('The web address of its file, if they have one.', { id: 'formcluster.member-book-hint' }),
    },
    loyalty: {
      label: () => msg('Loyalty programmes', { id: 'formcluster.loyalty' }),
      hint: () => msg('Short names of those in which the member takes part.', { id: 'formcluster.member-loyalty-hint' }),
      add: () => msg('Add a programme', { id: 'formcluster.loyalty-add' }),
      item: () => msg('Programme', { id: 'formcluster.programme', desc: 'A loyalty programme' }),
    },
    members: {
      label: () => msg('Number of members', { id: 'formcluster.count' }),
      hint: () => msg('Only if this member is itself a cluster.', { id: 'formcluster.count-hint' }),
    },
    id: common.id,
  },
  ['image', 'role', 'languages', 'tags', 'contact', 'social', 'founded', 'joined', 'book', 'loyalty', 'members', 'id'],
);

export const memberPlaceForm = recordForm(
  memberPlace,
  {
    ...placeFields,
    municipality: {
      label: () => msg('Municipality', { id: 'formcluster.municipality' }),
      hint: () => msg('If it has another name than the town.', { id: 'formcluster.municipality-hint' }),
    },
  },
  ['municipality', 'lat', 'lon'],
);
