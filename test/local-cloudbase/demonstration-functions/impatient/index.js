'use strict'
exports.main = require('../probe').main
