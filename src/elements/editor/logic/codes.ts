/** The languages and countries that the form offers; a document may name any other. Ours first. */
export const LANGUAGES: readonly string[] = 'nb nn da is kl fo et lv lt en sv fi se de fr nl es it pt pl uk ru'.split(' ');

export const COUNTRIES: readonly string[] =
  'GL IS NO DK EE LV LT FO SE FI AX SJ DE PL NL BE LU FR GB IE AT CH CZ SK HU SI HR RO BG GR IT ES PT MT CY UA MD RS BA ME MK AL LI MC SM AD VA TR US CA'.split(
    ' ',
  );
