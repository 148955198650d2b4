/** Tasks: what someone of a job's team is to do about the job or a candidate. They reach no verdict. */
@NullMarked
package dev.assay.server.task;

import org.jspecify.annotations.NullMarked;
