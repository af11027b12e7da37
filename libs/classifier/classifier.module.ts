import { Module } from '@nestjs/common';
import { Models } from './models.js';

/** Models for those who classify or explain; services in one process share them. */
@Module({ providers: [Models], exports: [Models] })
export class ClassifierModule {}
