/** What facets and their values are called. */
import { msg } from '../../../schema/messages.js';
import type { FacetCount } from '../../../engines/search/facets.js';
import type { FacetName } from '../../../engines/search/fields.js';
import { languageName, regionName } from '../../../kit/intl/names.js';
import { sectorName } from '../first/rows.js';
import type { RenderContext } from '../types.js';

export const titles: Readonly<Record<FacetName, () => string>> = {
  sector: () => msg('Sector', { id: 'dirs.sector' }),
  role: () => msg('Role', { id: 'dirs.role' }),
  country: () => msg('Country', { id: 'dirs.country' }),
  region: () => msg('Region', { id: 'dirs.region' }),
  municipality: () => msg('Town or area', { id: 'dirs.municipality' }),
  language: () => msg('Language', { id: 'dirs.language' }),
  tag: () => msg('Keyword', { id: 'dirs.tag' }),
  offer: () => msg('Offers', { id: 'dirs.offer' }),
  need: () => msg('Looking for', { id: 'dirs.need' }),
  loyalty: () => msg('Loyalty programme', { id: 'dirs.loyalty' }),
};

const roles: Readonly<Record<string, () => string>> = {
  sme: () => msg('Small or medium firm', { id: 'dirs.sme' }),
  anchor: () => msg('Leading company', { id: 'dirs.anchor' }),
  research: () => msg('Research and education', { id: 'dirs.research' }),
  authority: () => msg('Public authority', { id: 'dirs.authority' }),
  association: () => msg('Association', { id: 'dirs.association' }),
  manager: () => msg('Cluster manager', { id: 'dirs.manager' }),
  cluster: () => msg('Cluster', { id: 'dirs.cluster' }),
};

/** A role in words. */
export const roleName = (role: string): string => (Object.hasOwn(roles, role) ? roles[role]!() : role);

/** A loyalty programme's name; "" is none at all. */
export const programmeName = (id: string, { locale, cluster }: Pick<RenderContext, 'locale' | 'cluster'>): string =>
  id ? locale.plain(cluster.loyalty?.find((one) => one.id === id)?.name) || id : msg('No loyalty programme', { id: 'dirs.no-loyalty' });

/** A value of a facet in the visitor's words. */
export function nameOf(
  facet: FacetName,
  { value, label }: Pick<FacetCount, 'value' | 'label'>,
  context: Pick<RenderContext, 'locale' | 'cluster'>,
): string {
  const { locale } = context;
  switch (facet) {
    case 'sector':
      return sectorName(value, context);
    case 'role':
      return roleName(value);
    case 'country':
      return regionName(locale.code, value);
    case 'language':
      return languageName(locale.code, value);
    case 'loyalty':
      return programmeName(value, context);
    default:
      return locale.plain(label) || value;
  }
}
