/** The words of the embedding page; all others are in the frame. */
export interface Labels {
  lang: string;
  open: string;
  title: string;
}

const labels: Record<string, Labels> = {
  zh: { lang: 'zh-Hant-TW', open: '問學習顧問', title: '基隆終身學習顧問' },
  en: { lang: 'en', open: 'Ask the learning adviser', title: 'Keelung Learning Adviser' },
  vi: { lang: 'vi', open: 'Hỏi tư vấn học tập', title: 'Tư vấn học tập Cơ Long' },
  id: { lang: 'id', open: 'Tanya penasihat belajar', title: 'Penasihat Belajar Keelung' },
  th: { lang: 'th', open: 'ถามที่ปรึกษาการเรียนรู้', title: 'ที่ปรึกษาการเรียนรู้เมืองจีหลง' },
};

/** The labels for a language tag; Chinese, the city's language, for one that is not spoken here. */
export function labelsOf(tag: string): Labels {
  return labels[tag.toLowerCase().split('-')[0]!] ?? labels['zh']!;
}
