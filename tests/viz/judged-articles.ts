import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface MadeUp {
  readonly name: string;
  readonly outlet: string;
  readonly headline: string;
  /** ISO. */
  readonly day: string;
  readonly paragraphs: readonly string[];
}

/** Made-up articles whose names leave something to judge. */
const ARTICLES: readonly MadeUp[] = [
  // أحمد محمد alone is a name of many: is he the minister أحمد بن علي محمد?
  {
    name: 'budget-mina',
    outlet: 'جريدة الميناء',
    headline: 'وزير المالية: لا ضرائب جديدة هذا العام',
    day: '2025-06-02',
    paragraphs: [
      'قال وزير المالية أحمد بن علي محمد إن الحكومة "لن تفرض أي ضرائب جديدة على الأسر هذا العام".',
      'وأضاف أحمد بن علي محمد أن الموازنة ستعرض على البرلمان في نهاية الشهر.',
    ],
  },
  {
    name: 'budget-sahil',
    outlet: 'صحيفة الساحل',
    headline: 'الموازنة أمام البرلمان في نهاية الشهر',
    day: '2025-06-03',
    paragraphs: ['أكد وزير المالية أحمد بن علي محمد أن "الموازنة جاهزة ولا تنقصها إلا مصادقة البرلمان".'],
  },
  {
    name: 'harbour-mina',
    outlet: 'جريدة الميناء',
    headline: 'توسعة الميناء تبدأ في الخريف',
    day: '2025-06-05',
    paragraphs: [
      'قال أحمد محمد إن أعمال التوسعة "تبدأ في الخريف وتنتهي خلال عامين".',
      'وأوضح أحمد محمد أن الكلفة لم تحدد بعد.',
    ],
  },
  // One name or two? The spelling differs in both words.
  {
    name: 'envoy-sahil',
    outlet: 'صحيفة الساحل',
    headline: 'المبعوث يصل إلى بيروت',
    day: '2025-06-04',
    paragraphs: [
      'قال المبعوث الأوروبي ديفيد ساندو إن "الوقت حان لحوار جدي بين الطرفين".',
      'وأشار ديفيد ساندو إلى أن الاجتماع المقبل سيعقد في بيروت.',
    ],
  },
  {
    name: 'envoy-qalam',
    outlet: 'موقع القلم',
    headline: 'جولة جديدة من المحادثات',
    day: '2025-06-06',
    paragraphs: ['وقال المبعوث دافيد سندو إن المحادثات "كانت صريحة ومفيدة".'],
  },
  {
    name: 'bank-qalam',
    outlet: 'موقع القلم',
    headline: 'البنك: النمو يتباطأ',
    day: '2025-06-07',
    paragraphs: ['قال الوزير الألماني ديفيد هوفمان إن "النمو سيتباطأ في النصف الثاني من العام".'],
  },
  {
    name: 'embassy-mina',
    outlet: 'جريدة الميناء',
    headline: 'السفارة تفتح أبوابها',
    day: '2025-06-08',
    paragraphs: ['أعلن السفير النمساوي دافيد هوفمن أن السفارة "ستفتح أبوابها يوم الاثنين".'],
  },
  // Another short name that many bear.
  {
    name: 'school-sahil',
    outlet: 'صحيفة الساحل',
    headline: 'العام الدراسي يبدأ في أيلول',
    day: '2025-06-14',
    paragraphs: ['أعلن وزير التربية محمد بن خالد حسن أن العام الدراسي "يبدأ في موعده من دون تأخير".'],
  },
  {
    name: 'road-qalam',
    outlet: 'موقع القلم',
    headline: 'طريق جديدة إلى الجبل',
    day: '2025-06-15',
    paragraphs: ['قال محمد حسن إن الطريق "ستفتح أمام السيارات قبل الشتاء".'],
  },
  // Two of one name: a doctor and a coach.
  {
    name: 'clinic-mina',
    outlet: 'جريدة الميناء',
    headline: 'أبواب الطوارئ مفتوحة ليلا ونهارا',
    day: '2025-06-09',
    paragraphs: ['قال الطبيب نادر الجبالي إن المستشفى "يستقبل المرضى من كل الأعمار".'],
  },
  {
    name: 'clinic-sahil',
    outlet: 'صحيفة الساحل',
    headline: 'حملة تلقيح في المدارس',
    day: '2025-06-10',
    paragraphs: ['أوضح الطبيب نادر الجبالي أن "الحملة تشمل جميع المدارس".'],
  },
  {
    name: 'match-qalam',
    outlet: 'موقع القلم',
    headline: 'الفريق يستعد للمباراة الأخيرة',
    day: '2025-06-11',
    paragraphs: ['قال المدرب نادر الجبالي إن فريقه "جاهز ولن يغير خطته".'],
  },
  // A pen name that no rule can know.
  {
    name: 'novel-sahil',
    outlet: 'صحيفة الساحل',
    headline: 'رواية جديدة لكاتبة معروفة',
    day: '2025-06-12',
    paragraphs: ['قالت الكاتبة ليلى المرجان إن روايتها "كتبت كلها في الليل".'],
  },
  {
    name: 'prize-mina',
    outlet: 'جريدة الميناء',
    headline: 'جائزة الرواية تذهب إلى سعاد الحداد',
    day: '2025-06-13',
    paragraphs: [
      'قالت الكاتبة سعاد الحداد إن الجائزة "لم تكن في الحسبان".',
      'وأضافت سعاد الحداد أنها بدأت كتابا جديدا.',
    ],
  },
];

/** Writes the articles into a folder. */
export function writeJudgedArticles(folder: string): void {
  for (const article of ARTICLES) writeFileSync(join(folder, `${article.name}.html`), page(article));
}

function page({ outlet, headline, day, paragraphs }: MadeUp): string {
  const metadata = [
    ['og:site_name', outlet],
    ['og:title', headline],
    ['article:published_time', `${day}T09:00:00Z`],
  ].map(([property, content]) => `<meta property="${property}" content="${content}">`);
  const body = paragraphs.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${headline}</title>
${metadata.join('\n')}</head><body><article><h1>${headline}</h1>
${body.join('\n')}</article></body></html>`;
}
