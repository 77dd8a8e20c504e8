import type { Words } from '../words/words';
import type { Problem } from './contract';

/** The rules in the words of whoever fills the sheet in; English comes from the server with the value in it. */
const zhTW: Record<string, string> = {
  COURSE_CODE_MISSING: '缺課程編號。每門課要有自己的編號。',
  COURSE_CODE_DUPLICATE: '編號和前面的列重複。每門課要有自己的編號。',
  COURSE_TITLE_MISSING: '缺課程名稱。',
  COURSE_INSTITUTION_FOREIGN: '這不是您的單位。請留空，或填自己單位的名稱。',
  COURSE_CITY_UNKNOWN: '不是臺灣的縣市。請寫全名，例如 基隆市。',
  COURSE_DISTRICT_UNKNOWN: '這個縣市沒有這一區。請寫區名，例如 七堵區，或留空。',
  COURSE_PLACE_CONTRADICTION: '區和縣市不相符。請改其中一個。',
  COURSE_AGE_UNREADABLE: '不是年齡。請寫 0 到 120，或留空。',
  COURSE_AGE_ORDER: '年齡下限比上限大。請改其中一個。',
  COURSE_MODE_UNKNOWN: '請寫 實體、線上 或 混成。',
  COURSE_CURRENCY_UNKNOWN: '不是幣別。請寫 TWD 這樣的三個字母，或留空。',
  COURSE_FEE_UNREADABLE: '看不出費用。請寫 免費、1,200元，或 報名費200、學費1,000；不知道就留空。',
  COURSE_FEE_NEGATIVE: '費用小於 0。不知道就留空。',
  COURSE_YES_NO_UNREADABLE: '請寫 是 或 否，不知道就留空。',
  COURSE_SEATS_UNREADABLE: '不是人數。請寫整數，不知道就留空。',
  COURSE_NUMBER_UNREADABLE: '不是數字。請寫像 36 的數字，或留空。',
  COURSE_DATE_UNREADABLE: '看不出日期。請寫 2026-03-05、115/03/05 或 115年3月5日，或留空。',
  COURSE_DATE_RELATIVE: '請寫確定的日期。',
  COURSE_DATE_IMPLAUSIBLE: '日期不在 1980 到 2100 年之間。請看年份對不對。',
  COURSE_DATE_ORDER: '結束日期比開課日期早。請改其中一個。',
  COURSE_REGISTRATION_ORDER: '報名截止比報名開始早。請改其中一個。',
  COURSE_SCHEDULE_UNREADABLE: '看不出上課時間。請寫 每週三 19:00-21:00 或 3/5(三) 09:30~11:30，多個用 ； 分開。',
  COURSE_SCHEDULE_YEAR: '上課日期沒有年份，又不在開課期間內。請填開課和結束日期，或寫出年份。',
  COURSE_SCHEDULE_DATES: '不是每週上課，算不出是哪幾天。請填開課和結束日期，或列出日期。',
  COURSE_SCHEDULE_WEEKDAY: '日期和星期對不上。請改其中一個。',
  COURSE_PHONE_UNREADABLE: '沒有電話號碼。請寫號碼，多個用 ； 分開，或留空。',
  COURSE_URL_SCHEME: '不是網址。請從 https:// 寫起，或留空。',
  ROW_CELL_COUNT: '這一列的格數和欄名不一樣，讀不出來。請在這裡重填，或改好檔案再上傳。',
  ROW_FORMULA: '有公式沒有計算結果，整列讀不出來。請在這裡重填，或在試算表存檔後再上傳。',
  ROW_CELL_ERROR: '有格子顯示錯誤，例如 #REF!，整列讀不出來。請在這裡重填，或改好檔案再上傳。',
  ROW_CELL_OUTSIDE: '有格子在欄名之外，整列讀不出來。請在這裡重填，或改好檔案再上傳。',
  ROW_NUL: '這一列有不是文字的內容，讀不出來。請在這裡重填。',
  ROW_ENCODING: '這一列的編碼看不懂。請在這裡重填，或把檔案存成 UTF-8。',
  ROW_TOO_LONG: '這一列太長，可能少了換行或引號。請改好檔案再上傳。',
};

/** What is wrong and the way out; the server's words where a rule is new. */
export function sayProblem({ rule, message }: Problem, { tag }: Words): string {
  // "courses.csv line 3: fee …": where it stands is seen.
  return (tag === 'en' ? null : zhTW[rule]) ?? message.slice(message.indexOf(': ') + 2);
}
