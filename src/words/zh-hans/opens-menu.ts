/** Behind `第12次发言的链接`, once the sign opens a menu. */
export const opensMenu = '与引用';
