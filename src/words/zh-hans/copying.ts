/** Words of what copies a text, and of the dialog that shows it where a browser does not let it be copied. */

export const copyLink = '复制链接';
export const copyText = '复制文字与出处';
export const byHand = '浏览器不允许复制，请自行复制下列文字：';
export const close = '关闭';
