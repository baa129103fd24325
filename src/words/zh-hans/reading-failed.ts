/** Said where what stands behind the text of a record did not load. */
export const readingFailed = '校读说明未能载入，请稍后再试。';
