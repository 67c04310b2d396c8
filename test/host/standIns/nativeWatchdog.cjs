'use strict';

exports.start = () => {};
