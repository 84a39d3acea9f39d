/**
 * Greenlandic. Browsers know little or nothing of it; months, days and the order of a date are those of CLDR, which puts
 * the month in the genitive before the day ("januaarip 5"). Names that are not sure are left out: Danish stands in.
 */
import type { IntlTable } from './table.js';

const months = 'januaari februaari marsi apriili maaji juuni juuli aggusti septembari oktobari novembari decembari'.split(' ');

const table: IntlTable = {
  day: (day, month, year) => `${year === undefined ? '' : `${year} `}${months[month - 1]}p ${day}`,
  month: (month, year) => `${months[month - 1]} ${year}`,
  weekdays: {
    long: 'ataasinngorneq marlunngorneq pingasunngorneq sisamanngorneq tallimanngorneq arfininngorneq sapaat'.split(' '),
    short: 'ata mar pin sis tal arf sap'.split(' '),
  },
  near: ['ippassaq', 'ullumi', 'aqagu'],
  and: ' aamma ',
  languages: {
    da: 'qallunaatut',
    de: 'tyskisut',
    en: 'tuluttut',
    es: 'spanskisut',
    fo: 'savalimmiutut',
    fr: 'franskisut',
    is: 'islandimiutut',
    kl: 'kalaallisut',
    no: 'norskisut',
    sv: 'svenskisut',
  },
  regions: {
    CA: 'Canada',
    DK: 'Danmarki',
    FI: 'Finlandi',
    FO: 'Savalimmiut',
    FR: 'Frankrigi',
    GB: 'Tuluit Nunaat',
    GL: 'Kalaallit Nunaat',
    IS: 'Islandi',
    NO: 'Norge',
    US: 'USA',
  },
};

export default table;
