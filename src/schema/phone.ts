/** How a telephone number may be written. */
export const phoneNumber = /^[+(\d][\d\s()./–-]{2,30}$/;
