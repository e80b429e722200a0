/** The months as they are called in Egypt and the Gulf, the Levant and Iraq, and the Maghreb; January first. */
export const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'ينايير', 'كانون الثاني', 'جانفي', 'january', 'jan'],
  ['فبراير', 'شباط', 'فيفري', 'فبرائر', 'february', 'feb'],
  ['مارس', 'آذار', 'اذار', 'march', 'mar'],
  ['أبريل', 'إبريل', 'ابريل', 'نيسان', 'أفريل', 'april', 'apr'],
  ['مايو', 'أيار', 'ايار', 'ماي', 'may'],
  ['يونيو', 'يونية', 'حزيران', 'جوان', 'june', 'jun'],
  ['يوليو', 'يولية', 'تموز', 'جويلية', 'يوليوز', 'july', 'jul'],
  ['أغسطس', 'آب', 'أوت', 'غشت', 'august', 'aug'],
  ['سبتمبر', 'أيلول', 'ايلول', 'شتنبر', 'september', 'sep', 'sept'],
  ['أكتوبر', 'تشرين الأول', 'اكتوبر', 'october', 'oct'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'november', 'nov'],
  ['ديسمبر', 'كانون الأول', 'دجنبر', 'december', 'dec'],
];
